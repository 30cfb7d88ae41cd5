/** What scripts/start.mjs and scripts/serve.mjs load after the build: the local server on the built window. */
import { loadPageFiles } from '../node/pageFiles';
import { type RunningServer, startServer } from './server';

/** @param dist the build's folder */
export async function serve(
  dist: string,
  options: { readonly initialFile: string | null; readonly canWrite: boolean; readonly port?: number },
): Promise<RunningServer> {
  return startServer({ ...options, files: await loadPageFiles(dist) });
}
