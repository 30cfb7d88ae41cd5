/** The words around a field's hint: what its question mark is called, and the page of the handbook that says more. */
import { PAGE_OF_FIELD } from '../../../shared/handbook/contextPages';
import type { Translate } from '../../../shared/i18n/translate';
import { openHandbook } from '../../state/handbook';
import type { FieldHelp } from '../../ui/HintButton';

export function fieldHelp(name: string, label: string, t: Translate): FieldHelp {
  const page = Object.hasOwn(PAGE_OF_FIELD, name) ? PAGE_OF_FIELD[name] : undefined;
  return {
    label: t('hints.what', { field: label }),
    more: page && { label: t('hints.readMore'), open: () => openHandbook(page) },
  };
}
