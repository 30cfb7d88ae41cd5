/** What a lane is called: its own name, else its kind's in the language of the map. */
import { translateData, translator } from '../../../shared/i18n/translate';
import { getLocale } from '../../../shared/model/document';
import type { Lane } from '../../../shared/model/schema';
import { useSettled } from '../../state/settled';

export function useLaneName(): (lane: Pick<Lane, 'kind' | 'name'>) => string {
  const locale = useSettled((state) => getLocale(state.session.doc));
  return (lane) => lane.name || translateData(translator(locale), `lane.kind.${lane.kind}`);
}
