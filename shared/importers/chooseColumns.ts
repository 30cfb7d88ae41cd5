/** Names that were changed in an imported map, and steps and phases that go elsewhere or are left out, before it is taken in. */
import { applyCommand } from '../commands/applyCommand';
import type { SingleCommand } from '../commands/table';
import { orderedPhases, orderedSteps, stepsOfPhase } from '../model/queries';
import type { Blueprint, Id } from '../model/schema';

export interface ColumnChoices {
  /** New names of steps, phases and lanes. */
  readonly names: Readonly<Record<Id, string>>;
  /** The phase that a step goes to, or that it is left out. */
  readonly steps: Readonly<Record<Id, Id | 'out'>>;
  /** Whether the steps of a phase go to the one before it, or are left out with it. */
  readonly phases: Readonly<Record<Id, 'before' | 'out'>>;
}

export const NO_COLUMN_CHOICES: ColumnChoices = { names: {}, steps: {}, phases: {} };

const run = (doc: Blueprint, commands: readonly SingleCommand[]): Blueprint => {
  let now = doc;
  // What cannot be done, such as an empty name, leaves the map as it is.
  for (const command of commands) {
    const applied = applyCommand(now, command);
    if (applied.ok) now = applied.doc;
  }
  return now;
};

const TABLES = [
  ['steps', 'step.edit'],
  ['phases', 'phase.edit'],
  ['lanes', 'lane.edit'],
] as const;

const renames = (doc: Blueprint, names: ColumnChoices['names']): SingleCommand[] =>
  Object.entries(names).flatMap(([id, name]) =>
    TABLES.flatMap(([table, type]): SingleCommand[] =>
      Object.hasOwn(doc[table], id) ? [{ type, id, fields: { name } }] : [],
    ),
  );

/** A step that goes to a later phase becomes its first, one that goes to an earlier phase its last: so the others keep their order. */
function moves(doc: Blueprint, steps: ColumnChoices['steps']): SingleCommand[] {
  const order = orderedPhases(doc).map(({ id }) => id);
  const going = orderedSteps(doc).flatMap(({ id, record }) => {
    const phaseId = steps[id];
    if (phaseId === undefined || phaseId === record.phaseId || !order.includes(phaseId)) return [];
    return [{ id, phaseId, isLater: order.indexOf(phaseId) > order.indexOf(record.phaseId) }];
  });
  return [
    ...going.filter(({ isLater }) => !isLater),
    ...going.filter(({ isLater }) => isLater).reverse(),
  ].map(({ id, phaseId, isLater }) => ({
    type: 'step.move',
    ids: [id],
    phaseId,
    index: isLater ? 0 : Number.MAX_SAFE_INTEGER,
  }));
}

/** The map with new names and its steps in the phases that were chosen; nothing is left out yet. */
export function arrangeColumns(doc: Blueprint, { names, steps }: ColumnChoices): Blueprint {
  const renamed = run(doc, renames(doc, names));
  return run(renamed, moves(renamed, steps));
}

/** The map as it is to be taken in. Phases without steps of their own go, too, where they had some. */
export function chooseColumns(doc: Blueprint, choices: ColumnChoices): Blueprint {
  const { steps, phases } = choices;
  const had = new Set(Object.values(doc.steps).map(({ phaseId }) => phaseId));
  let now = arrangeColumns(doc, choices);
  const gone = Object.keys(now.steps).filter((id) => steps[id] === 'out');
  if (gone.length > 0) now = run(now, [{ type: 'step.delete', ids: gone }]);
  let before: Id | null = null;
  for (const { id } of orderedPhases(now)) {
    if (phases[id] === 'out') {
      now = run(now, [{ type: 'phase.delete', id }]);
      continue;
    }
    const own = stepsOfPhase(now, id).map((step) => step.id);
    if (phases[id] === 'before' && before !== null && own.length > 0)
      now = run(now, [
        { type: 'step.move', ids: own, phaseId: before, index: stepsOfPhase(now, before).length },
      ]);
    else if (own.length > 0 || !had.has(id)) before = id;
  }
  const empty = Object.keys(now.phases).filter((id) => had.has(id) && stepsOfPhase(now, id).length === 0);
  return run(
    now,
    empty.map((id) => ({ type: 'phase.delete', id })),
  );
}
