/** The head of the outline: phases over their steps. */
import { memo } from 'react';
import type { Id } from '../../../shared/model/schema';
import { NameField } from '../../canvas/overlay/NameField';
import { useEditor } from '../../state/editor';
import { useUi } from '../../state/ui';
import { useT } from '../../state/useT';
import { OutlineTalk } from './OutlineTalk';

interface HeadCellProps {
  readonly table: 'phases' | 'steps';
  readonly id: Id;
  /** Column of its first step in the map, and how many of its columns are mounted. */
  readonly column: number;
  readonly count: number;
}

const HeadCell = memo(function HeadCell({ table, id, column, count }: HeadCellProps) {
  const name = useEditor((state) => state.session.doc[table][id]?.name ?? '');
  const kind = table === 'phases' ? 'phase' : 'step';
  const editing = useUi((state) => state.editing?.kind === kind && state.editing.id === id);
  const selected = useEditor(
    ({ session: { selection } }) => selection.table === table && selection.ids.includes(id),
  );
  return (
    <th
      scope={table === 'phases' ? 'colgroup' : 'col'}
      colSpan={count}
      aria-colindex={column + 2}
      className={`outline-${kind}${selected ? ' selected' : ''}`}
      data-at={`${table} ${id}`}
      data-active={(selected && !editing) || undefined}
      tabIndex={selected ? 0 : -1}
    >
      {editing ? (
        <NameField table={table} id={id} name={name} />
      ) : (
        <>
          <span className="outline-head-name">{name}</span>
          {table === 'steps' && <OutlineTalk id={id} reached={selected} />}
        </>
      )}
    </th>
  );
});

/** Columns from (inclusive) to (exclusive) are mounted. */
export const OutlineHead = memo(function OutlineHead({
  from,
  to,
}: {
  readonly from: number;
  readonly to: number;
}) {
  const t = useT();
  const all = useEditor((state) => state.layout.steps);
  const steps = all.slice(from, to);
  const phases = steps.filter((step, index) => steps[index - 1]?.phaseId !== step.phaseId);
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="row" aria-colindex={1} className="outline-corner">
          {t('canvas.phases')}
        </th>
        <td aria-hidden="true" />
        {phases.map(({ phaseId, index }) => (
          <HeadCell
            key={phaseId}
            table="phases"
            id={phaseId}
            column={index}
            count={steps.filter((step) => step.phaseId === phaseId).length}
          />
        ))}
        <td aria-hidden="true" />
      </tr>
      <tr aria-rowindex={2}>
        <th scope="row" aria-colindex={1} className="outline-corner">
          {t('canvas.steps')}
        </th>
        <td aria-hidden="true" />
        {steps.map((step) => (
          <HeadCell key={step.id} table="steps" id={step.id} column={step.index} count={1} />
        ))}
        <td aria-hidden="true" />
      </tr>
    </thead>
  );
});
