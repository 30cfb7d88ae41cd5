/** The window's workers: the only scripts that may be started as one, held by the page's Trusted Types policy. */
import fileWorker from './fileWorker.ts?worker&url';
import previewWorker from './previewWorker.ts?worker&url';
import redrawWorker from './redrawWorker.ts?worker&url';

const ADDRESSES = { file: fileWorker, preview: previewWorker, redraw: redrawWorker } as const;

interface ScriptPolicy {
  readonly createScriptURL: (address: string) => string;
}
/** The part of the browser's Trusted Types that is used here; TypeScript's own types do not have it. */
interface PolicyMaker {
  readonly createPolicy: (name: string, rules: ScriptPolicy) => ScriptPolicy;
}

const ours: ScriptPolicy = {
  createScriptURL: (address) => {
    if (!Object.values<string>(ADDRESSES).includes(address))
      throw new TypeError('Not a worker of this window');
    return address;
  },
};

let policy: ScriptPolicy | null = null;

function allowed(address: string): string {
  const maker = (globalThis as { trustedTypes?: PolicyMaker }).trustedTypes;
  policy ??= maker?.createPolicy('app-worker', ours) ?? ours;
  return policy.createScriptURL(address);
}

export const hasWorkers = (): boolean => typeof Worker === 'function';

export const startWorker = (name: keyof typeof ADDRESSES): Worker =>
  new Worker(allowed(ADDRESSES[name]), { type: 'module', name });
