/** What changes the map's structure: lanes, reach of cards and phases, new steps, links. */
import type { Command } from '../../shared/commands/types';
import { cardsToNewStep, placeBesideCards } from '../../shared/edits/newStep';
import { lanePerPersona, personasWithoutLane } from '../../shared/edits/personaLanes';
import { phaseReach, resizePhase, widenCards } from '../../shared/edits/resize';
import { newId } from '../../shared/model/newId';
import { isPinned } from '../../shared/model/pinned';
import { orderedLanes, orderedPersonaIds } from '../../shared/model/queries';
import type { Id, Link } from '../../shared/model/schema';
import { canLink } from '../../shared/rules/canLink';
import { laneName } from '../canvas/names';
import { editor } from '../state/editor';
import { selectedIds } from '../state/selection';
import { ui } from '../state/ui';
import { t } from '../state/useT';
import type { Reason } from './reasons';

const make = (): Id => newId(Math.random);
const docNow = () => editor.getState().session.doc;
const dispatch = (command: Command | null): boolean =>
  command !== null && editor.getState().dispatch(command) === null;
const selected = (table: 'cards' | 'lanes' | 'phases' | 'links'): readonly Id[] =>
  selectedIds(editor.getState().session, table);

// Lanes

const lane = () => {
  const [id] = selected('lanes');
  const record = id === undefined ? undefined : docNow().lanes[id];
  return id !== undefined && record ? { id, record } : null;
};

export const noLane = (): Reason => (lane() ? null : 'structure.reason.noLane');
export const isCollapsed = (): boolean => lane()?.record.collapsed === true;
export const isLanePinned = (): boolean => {
  const here = lane();
  return here !== null && isPinned(here.record);
};

export function toggleCollapsed(id: Id | undefined = lane()?.id): void {
  const record = id === undefined ? undefined : docNow().lanes[id];
  if (id === undefined || !record) return;
  dispatch({ type: 'lane.edit', id, fields: { collapsed: record.collapsed ? null : true } });
}

export function togglePinned(id: Id | undefined = lane()?.id): void {
  const record = id === undefined ? undefined : docNow().lanes[id];
  if (id === undefined || !record) return;
  dispatch({ type: 'lane.edit', id, fields: { pinned: isPinned(record) ? null : true } });
}

/** Ids of the lanes that the document hides. */
export const hiddenLanes = (): readonly Id[] =>
  orderedLanes(docNow()).flatMap(({ id, record }) => (record.hidden ? [id] : []));

/** The lane below, or else above, is selected next, so that the keyboard stays on the map. */
export function hideLane(): void {
  const here = lane();
  if (!here) return;
  const { layout, select } = editor.getState();
  const at = layout.lanes.findIndex((box) => box.id === here.id);
  const next = layout.lanes[at + 1] ?? layout.lanes[at - 1];
  if (!dispatch({ type: 'lane.edit', id: here.id, fields: { hidden: true } })) return;
  select(next ? { table: 'lanes', ids: [next.id] } : { table: null, ids: [] });
  const names = hiddenLanes().map((id) => laneName(docNow(), id));
  ui.getState().announce(
    t('structure.lane.saidHidden', { name: laneName(docNow(), here.id), names: names.join(', ') }),
  );
}

export function showHiddenLanes(): void {
  const commands = hiddenLanes().map((id): Command => ({ type: 'lane.edit', id, fields: { hidden: null } }));
  dispatch({ type: 'batch', label: { key: 'lane.showAll' }, commands });
}

/** Right below the selected lane, which may be one of several of its kind. */
export function addLaneOfKind(): void {
  const here = lane();
  if (!here) return;
  const index = orderedLanes(docNow()).findIndex(({ id }) => id === here.id) + 1;
  const id = make();
  if (!dispatch({ type: 'lane.add', id, index, lane: { kind: here.record.kind } })) return;
  editor.getState().select({ table: 'lanes', ids: [id] });
  ui.getState().set({ editing: { kind: 'lane', id } });
}

export function noPersonaLanes(): Reason {
  const here = lane();
  if (!here) return 'structure.reason.noLane';
  if (here.record.personaId !== undefined) return 'structure.reason.ownedLane';
  const personas = orderedPersonaIds(docNow());
  if (personas.length === 0) return 'structure.reason.noPersonas';
  return personasWithoutLane(docNow(), here.id, personas).length > 0 ? null : 'structure.reason.allHaveLanes';
}

export function makePersonaLanes(): void {
  const here = lane();
  if (!here) return;
  const doc = docNow();
  const name = laneName(doc, here.id);
  const wanted = personasWithoutLane(doc, here.id, orderedPersonaIds(doc)).map((personaId) => ({
    personaId,
    newId: make(),
    name: t('structure.lane.ofPersona', { lane: name, persona: doc.personas[personaId]?.name ?? '' }),
  }));
  dispatch(lanePerPersona(doc, here.id, wanted));
}

// Reach of cards and phases

const reachCommand = (by: number): Command | null => {
  const cards = selected('cards');
  if (cards.length > 0) return widenCards(docNow(), cards, by);
  const [phase] = selected('phases');
  return phase === undefined ? null : resizePhase(docNow(), phase, by);
};

export function noReach(by: 1 | -1): Reason {
  const [phase] = selected('phases');
  if (selected('cards').length === 0 && phase === undefined) return 'structure.reason.cardOrPhase';
  if (reachCommand(by)) return null;
  if (phase !== undefined && !phaseReach(docNow(), phase)) return 'structure.reason.lastPhase';
  return by > 0 ? 'structure.reason.widest' : 'structure.reason.narrowest';
}

export const changeReach = (by: 1 | -1): boolean => dispatch(reachCommand(by));

// New steps

/** The cards go into a step of their own beside where they stand, each in its lane; the step's name is asked for. */
export function moveToNewStep(side: 'before' | 'after'): void {
  const ids = selected('cards');
  const place = placeBesideCards(docNow(), ids, side);
  if (place) dropInNewStep(ids, place);
}

/** The same where the place is known. */
export function dropInNewStep(
  ids: readonly Id[],
  to: { readonly phaseId: Id; readonly index: number; readonly laneId?: Id },
): void {
  const stepId = make();
  const names = { step: t('canvas.new.stepName'), newId: stepId };
  if (!dispatch(cardsToNewStep(docNow(), ids, to, names))) return;
  editor.getState().select({ table: 'cards', ids });
  ui.getState().set({ editing: { kind: 'step', id: stepId } });
}

// Links

const link = () => {
  const [id] = selected('links');
  const record = id === undefined ? undefined : docNow().links[id];
  return id !== undefined && record ? { id, record } : null;
};

export const noLink = (): Reason => (link() ? null : 'structure.reason.noLink');
export const isBoth = (): boolean => link()?.record.both === true;
export const isLinkKind = (kind: NonNullable<Link['kind']>): boolean =>
  link() !== null && (link()?.record.kind ?? 'flow') === kind;

export function toggleBoth(): void {
  const here = link();
  if (here) dispatch({ type: 'link.edit', id: here.id, fields: { both: here.record.both ? null : true } });
}

export function cannotReverse(): Reason {
  const here = link();
  if (!here) return 'structure.reason.noLink';
  const { from, to, kind } = here.record;
  const refusal = canLink(docNow(), { from: to, to: from, ...(kind && { kind }) }, here.id);
  return refusal ? 'structure.reason.sameLink' : null;
}

export function reverseLink(): void {
  const here = link();
  if (!here) return;
  const { from, to } = here.record;
  dispatch({ type: 'link.edit', id: here.id, fields: { from: to, to: from } });
}

export function setLinkKind(kind: NonNullable<Link['kind']>): void {
  const here = link();
  if (here) dispatch({ type: 'link.edit', id: here.id, fields: { kind: kind === 'flow' ? null : kind } });
}
