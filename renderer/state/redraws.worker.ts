/** The re-draws of the ranking, off the window's thread: plain data in, plain rows out. */
import { type RedrawInput, redrawRanks } from '../../shared/analysis/rankDraws';

export interface RedrawRequest {
  readonly turn: number;
  readonly input: RedrawInput;
}

self.addEventListener('message', ({ data }: MessageEvent<RedrawRequest>) => {
  self.postMessage({ turn: data.turn, rows: redrawRanks(data.input) });
});
