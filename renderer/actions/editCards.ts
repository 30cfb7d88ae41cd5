/** Split, join, style and space: edits of several commands, run on what is selected or being written. */
import { applyStyle, type CardStyle, styleOf } from '../../shared/edits/cardStyle';
import { joinable, joinCards } from '../../shared/edits/joinCards';
import { makeSpace } from '../../shared/edits/makeSpace';
import { newId } from '../../shared/model/newId';
import type { Id } from '../../shared/model/schema';
import { editor } from '../state/editor';
import { selectedIds } from '../state/selection';
import { shownTitle } from '../state/shown';
import { ui } from '../state/ui';
import { t } from '../state/useT';

const selectedCards = (): readonly Id[] => selectedIds(editor.getState().session, 'cards');

/** The field in which a card is written splits at its caret; it registers itself while it is there. */
let splitField: (() => void) | null = null;
export function registerSplit(split: () => void): () => void {
  splitField = split;
  return () => {
    if (splitField === split) splitField = null;
  };
}
export const canSplit = (): boolean => splitField !== null;
export const splitAtCaret = (): void => splitField?.();

export const canJoin = (): boolean => joinable(editor.getState().session.doc, selectedCards()) !== null;

export function joinSelected(): void {
  const { session, dispatch, select } = editor.getState();
  const keeper = joinable(session.doc, selectedCards())?.[0];
  const command = joinCards(session.doc, selectedCards());
  if (command && keeper !== undefined && dispatch(command) === null)
    select({ table: 'cards', ids: [keeper] });
}

/** What was last copied in this window. */
let copied: CardStyle | null = null;
export const hasStyle = (): boolean => copied !== null;

export function copyStyle(): void {
  const [id = ''] = selectedCards();
  const card = editor.getState().session.doc.cards[id];
  if (!card) return;
  copied = styleOf(card);
  ui.getState().announce(t('writing.said.styleCopied', { title: shownTitle(id) }));
}

export function pasteStyle(): void {
  const { session, dispatch } = editor.getState();
  const command = copied && applyStyle(session.doc, copied, selectedCards());
  if (command) dispatch(command);
}

const space = () => {
  const { doc, selection } = editor.getState().session;
  return makeSpace(doc, selection, { step: t('canvas.new.stepName'), newId: newId(Math.random) });
};
export const canMakeSpace = (): boolean => space() !== null;

export function makeSpaceHere(): void {
  const made = space();
  const { dispatch, select } = editor.getState();
  if (!made || dispatch(made.command) !== null) return;
  select(made.selection);
  // A new step or lane is named at once, as where it is added by its own key.
  const { table, ids } = made.selection;
  const [id] = ids;
  if (id !== undefined && (table === 'steps' || table === 'lanes'))
    ui.getState().set({ editing: { kind: table === 'steps' ? 'step' : 'lane', id } });
}
