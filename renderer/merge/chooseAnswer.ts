/** Answers a question and says so; a value that no map may hold is refused with the reason. */
import { applyCommand } from '../../shared/commands/applyCommand';
import { type Decision, decide, isWritten } from '../../shared/merge/decisions';
import { sayOption } from '../../shared/merge/sayOption';
import type { Conflict } from '../../shared/merge/types';
import { answer, merging, undecided } from '../state/merging';
import { notify } from '../state/notices';
import { ui } from '../state/ui';
import { refusalText, t } from '../state/useT';

export function chooseAnswer(conflict: Conflict, decision: Decision | 'both' | null): void {
  const { open } = merging.getState();
  if (!open) return;
  if (decision !== null && decision !== 'both' && isWritten(decision)) {
    const command = decide(open.merge, { ...open.decisions, [conflict.id]: decision }, open.request.mine);
    const applied = applyCommand(open.request.mine, command);
    if (!applied.ok) {
      notify(refusalText(t, applied.refusal), { kind: 'error' });
      return;
    }
  }
  answer(conflict.id, decision);
  say(conflict, decision);
}

function say(conflict: Conflict, decision: Decision | 'both' | null): void {
  const { open } = merging.getState();
  if (!open) return;
  const count = undecided(open).length;
  const left = count === 0 ? t('merging.said.leftNone') : t('merging.said.left', { count });
  const side = decision === 'ours' || decision === 'theirs' || decision === 'base' ? decision : null;
  const [what, value] = side
    ? [t(`merging.side.${side}`), sayOption(t, open.merge, open.sides, conflict, side)]
    : decision === 'both'
      ? [t('merging.screen'), t('merging.keepBoth')]
      : decision === null
        ? [t('merging.screen'), t('merging.takeBack')]
        : [t('merging.written'), isWritten(decision) ? String(decision.value) : ''];
  ui.getState().announce(t('merging.said.decided', { what, value, left }));
}
