/** What a lane is called: its own name, else its kind's in the language of the map. */
import { laneName } from '../../../shared/i18n/laneName';
import { getLocale } from '../../../shared/model/document';
import type { Lane } from '../../../shared/model/schema';
import { useSettled } from '../../state/settled';

export function useLaneName(): (lane: Pick<Lane, 'kind' | 'name'>) => string {
  const locale = useSettled((state) => getLocale(state.session.doc));
  return (lane) => laneName(lane, locale);
}
