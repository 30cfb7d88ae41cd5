/** Reads and repairs files beside the window, so that neither a large nor a hostile one keeps it from answering. */
import { parse } from '../../shared/file/parse';
import { repair } from '../../shared/file/repair';

export interface FileRequest {
  readonly job: 'parse' | 'repair';
  readonly bytes: Uint8Array;
}

addEventListener('message', ({ data }: MessageEvent<FileRequest>) => {
  postMessage(data.job === 'parse' ? parse(data.bytes) : repair(data.bytes));
});
