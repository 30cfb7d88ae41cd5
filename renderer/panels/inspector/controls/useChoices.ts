/** The options of a control in the user's language. */
import { translateData } from '../../../../shared/i18n/translate';
import { useT } from '../../../state/useT';
import type { Option } from '../../../ui/Select';
import type { Choices } from '../fields/fieldRow';

export function useChoices(choices: Choices): readonly Option[] {
  const t = useT();
  return choices.keys.map((key) => ({ key, label: translateData(t, `${choices.texts}.${key}`) }));
}
