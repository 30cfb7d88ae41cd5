/** A card in one line of words, for tables that show the map. */
import type { Translate } from '../i18n/translate';
import type { Card } from '../model/schema';

/** Its title, and in brackets what is marked on it. */
export function cardWords(card: Card, t: Translate): string {
  const marks = [
    ...(card.moment ? [t('lane.mark.moment')] : []),
    ...(card.fail ? [t('lane.mark.fail')] : []),
    ...(card.wait
      ? [`${t('lane.mark.wait')} ${t('export.time.minutes', { value: card.wait.minutes })}`]
      : []),
  ];
  const text = card.title || card.body || (card.kind === 'picture' ? t('lane.card.picture') : '–');
  return marks.length > 0 ? `${text} (${marks.join(', ')})` : text;
}
