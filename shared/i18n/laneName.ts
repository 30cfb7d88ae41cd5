/** What a lane is called: its own name, else its kind's. */
import type { Lane, Locale } from '../model/schema';
import { translator } from './translate';

export const laneName = ({ name, kind }: Pick<Lane, 'name' | 'kind'>, locale: Locale): string =>
  name || translator(locale)(`lane.kind.${kind}`);
