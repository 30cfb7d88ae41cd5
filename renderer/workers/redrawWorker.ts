/** Re-draws the ranking beside the window: a thousand draws of a large map take longer than a frame. */
import '../sealPrototypes';
import { type RedrawInput, redrawRanks } from '../../shared/analysis/rankDraws';

export interface RedrawRequest {
  readonly turn: number;
  readonly input: RedrawInput;
}

addEventListener('message', ({ data }: MessageEvent<RedrawRequest>) => {
  postMessage({ turn: data.turn, rows: redrawRanks(data.input) });
});
