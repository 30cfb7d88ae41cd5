/** What is said about a piece of unsaved work: which map, how much, until when, what is missing. */
import type { Translate } from '../../shared/i18n/translate';
import type { Locale } from '../../shared/model/schema';
import { momentText } from '../state/moment';
import type { Recovery } from '../state/recoveries';

export interface RecoveryTexts {
  readonly title: string;
  readonly lines: readonly string[];
}

export function recoveryTexts(recovery: Recovery, t: Translate, locale: Locale): RecoveryTexts {
  const { journal } = recovery;
  const when = momentText(journal.modifiedAt, locale);
  const file = journal.file ? t('recovery.toFile', { name: journal.file.name }) : t('recovery.noFile');
  if (recovery.state !== 'ready') {
    const title = journal.file?.name ?? t('recovery.unknown');
    return { title, lines: [t(`recovery.${recovery.state}`, { when })] };
  }
  const { session, steps, missing, until } = recovery;
  const lines = [file];
  if (missing > 0 && until === null) lines.push(t('recovery.missingAll', { count: missing }));
  else if (steps === 0) lines.push(t('recovery.wholeMap', { when }));
  else {
    const last = until === null ? when : momentText(until, locale);
    lines.push(t('recovery.changes', { count: steps, when: last }));
    if (missing > 0) lines.push(t('recovery.missing', { count: missing, until: last }));
  }
  return { title: session.doc.meta.title || t('window.untitled'), lines };
}
