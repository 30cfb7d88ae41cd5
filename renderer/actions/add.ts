/** Adding phases, steps, personas and marks beside or on what is selected. */
import type { CellPlace, Command } from '../../shared/commands/types';
import { MARKABLE } from '../../shared/edits/cardStyle';
import { newId } from '../../shared/model/newId';
import { orderedPhases, stepsOfPhase } from '../../shared/model/queries';
import type { Card, CardKind, Fail, Id, Wait } from '../../shared/model/schema';
import { editor } from '../state/editor';
import { onWholeMap } from '../state/mapLayout';
import { currentCell, nextPlace, selectedIds } from '../state/selection';
import { settle } from '../state/settled';
import { ui } from '../state/ui';
import { t } from '../state/useT';

const make = (): Id => newId(Math.random);
const dispatch = (command: Command): void => {
  editor.getState().dispatch(command);
};

/** Opens the field of a card that does not exist yet. `firstKey` is the letter already typed. */
export function startCard(at: CellPlace | null, firstKey = '', cardKind?: CardKind): void {
  if (editor.getState().readOnly) return;
  const place = at ?? nextPlace(editor.getState().session);
  if (!place) return;
  const { laneId, stepId, index = Number.MAX_SAFE_INTEGER } = place;
  editor.getState().select({ table: 'cell', ids: [laneId, stepId] });
  ui.getState().set({
    editing: { kind: 'newCard', laneId, stepId, index, firstKey, ...(cardKind && { cardKind }) },
  });
}

/** Goes on writing past the last step: a new one, and the field of its first card. */
export function startCardInNewStep(laneId: Id, after: Id): void {
  const { doc } = editor.getState().session;
  const phaseId = doc.steps[after]?.phaseId;
  if (phaseId === undefined) return;
  const index = stepsOfPhase(doc, phaseId).findIndex((row) => row.id === after) + 1;
  const id = make();
  dispatch({ type: 'step.add', id, phaseId, index, step: { name: t('canvas.new.stepName') } });
  startCard({ laneId, stepId: id });
}

/** Adds a step after the selected one (or the selected card's), else at the end, and opens its name. */
export function addStep(options: { readonly after?: Id; readonly phaseId?: Id } = {}): void {
  const { session } = editor.getState();
  const { doc } = session;
  const current = options.after ?? selectedIds(session, 'steps').at(-1) ?? currentCell(session)?.stepId;
  const phaseId =
    options.phaseId ??
    (current === undefined ? undefined : doc.steps[current]?.phaseId) ??
    selectedIds(session, 'phases')[0] ??
    orderedPhases(doc).at(-1)?.id;
  if (phaseId === undefined) {
    addPhase();
    return;
  }
  const siblings = stepsOfPhase(doc, phaseId);
  const at = siblings.findIndex((row) => row.id === current);
  const index = at < 0 ? siblings.length : at + 1;
  const id = make();
  dispatch({ type: 'step.add', id, phaseId, index, step: { name: t('canvas.new.stepName') } });
  rename('steps', id);
}

/** Adds a phase with one step after the selected one, else at the end, and opens its name. */
export function addPhase(options: { readonly after?: Id } = {}): void {
  const { session } = editor.getState();
  const phases = orderedPhases(session.doc);
  const cell = currentCell(session);
  const step = selectedIds(session, 'steps')[0] ?? cell?.stepId;
  const current =
    options.after ??
    selectedIds(session, 'phases')[0] ??
    (step === undefined ? undefined : session.doc.steps[step]?.phaseId);
  const here = phases.findIndex((row) => row.id === current);
  const index = here < 0 ? phases.length : here + 1;
  const id = make();
  dispatch({
    type: 'batch',
    label: { key: 'phase.add' },
    commands: [
      { type: 'phase.add', id, index, phase: { name: t('canvas.new.phaseName') } },
      { type: 'step.add', id: make(), phaseId: id, step: { name: t('canvas.new.stepName') } },
    ],
  });
  rename('phases', id);
}

function rename(table: 'phases' | 'steps', id: Id): void {
  const { session, select } = editor.getState();
  if (!session.doc[table][id]) return;
  select({ table, ids: [id] });
  ui.getState().set({ editing: { kind: table === 'phases' ? 'phase' : 'step', id } });
}

export function addPersona(): void {
  const id = make();
  dispatch({ type: 'persona.add', id, persona: { name: t('canvas.new.personaName') } });
  if (!editor.getState().session.doc.personas[id]) return;
  editor.getState().select({ table: 'personas', ids: [id] });
  settle();
  ui.getState().set({ rightPanel: 'inspector', editing: { kind: 'persona', id } });
}

const NOTE = { w: 168, h: 96 };

/** Lays a note on the map, in layout units, and opens it for writing. */
export function addNote({ x, y }: { readonly x: number; readonly y: number }): void {
  const id = make();
  const note = { ...onWholeMap({ x: Math.round(x), y: Math.round(y), ...NOTE }), ...NOTE, text: '' };
  if (editor.getState().dispatch({ type: 'note.add', id, note }) !== null) return;
  ui.getState().set({ tool: 'select', editing: { kind: 'note', id } });
}

export type Mark = 'moment' | 'fail' | 'wait' | 'decision';
const FAIL: Fail = { kind: 'process' };
const WAIT: Wait = { minutes: 5 };
const NEW_MARK = { moment: 'truth', fail: FAIL, wait: WAIT, decision: true } as const satisfies Pick<
  Card,
  Mark
>;

/** Whether every selected card carries the mark. */
export function isMarked(mark: Mark): boolean {
  const { cards } = editor.getState().session.doc;
  const ids = markableCards();
  return ids.length > 0 && ids.every((id) => Boolean(cards[id]?.[mark]));
}

/** Selected cards that can carry marks. */
export function markableCards(): readonly Id[] {
  const { session } = editor.getState();
  return selectedIds(session, 'cards').filter((id) => {
    const kind = session.doc.cards[id]?.kind;
    return kind !== undefined && MARKABLE.includes(kind);
  });
}

/** Sets the mark on all selected cards that can carry it, or takes it off where all do. */
export function toggleMark(mark: Mark): void {
  const ids = markableCards();
  if (ids.length === 0) return;
  dispatch({ type: 'card.edit', ids, fields: { [mark]: isMarked(mark) ? null : NEW_MARK[mark] } });
}
