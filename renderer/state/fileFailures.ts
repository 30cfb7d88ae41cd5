/** Tells why a file could not be saved or opened: which file, why, and what to do, in one message; for a save with the next step as a button. */
import type { HostFailure, HostResult, SavedRef } from '../../shared/host/types';
import { dismissNotice, notify } from './notices';
import { t } from './useT';

/** Where the same save may well succeed in a moment; elsewhere it needs another place. */
const AGAIN: readonly HostFailure[] = ['disk-full', 'busy'];

const varsOf = (name: string, detail: string | undefined) => ({
  name: name || t('fileFailure.theFile'),
  detail: detail ? ` (${detail})` : '',
});

/** What the user called off needs no words. */
export function reportOpenFailure(result: HostResult<unknown>, name: string): void {
  if (result.ok || result.reason === 'cancelled') return;
  notify(t(`fileFailure.open.${result.reason}`, varsOf(name, result.detail)), { kind: 'error' });
}

/** The message about the last save that failed: the next save makes it out of date. */
let told: number | null = null;

export function forgetSaveFailure(): void {
  if (told !== null) dismissNotice(told);
  told = null;
}

/** `save` tries again, `elsewhere` asks for another place. */
export function reportSaveFailure(
  result: HostResult<unknown>,
  name: string,
  next: { readonly save: () => void; readonly elsewhere: () => void },
): void {
  if (result.ok || result.reason === 'cancelled') return;
  const isAgain = AGAIN.includes(result.reason);
  told = notify(t(`fileFailure.save.${result.reason}`, varsOf(name, result.detail)), {
    kind: 'error',
    action: {
      label: t(isAgain ? 'fileFailure.again' : 'fileFailure.elsewhere'),
      run: isAgain ? next.save : next.elsewhere,
    },
  });
}

/** What a save could not keep of the old file. */
export function reportLimits({ name, limits }: SavedRef): void {
  for (const limit of limits ?? []) notify(t(`fileFailure.limit.${limit}`, { name }));
}
