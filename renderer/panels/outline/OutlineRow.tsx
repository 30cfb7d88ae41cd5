/** A lane as a row of the outline. */
import { memo } from 'react';
import type { LaneBox } from '../../../shared/layout/types';
import { lineBetween } from '../../../shared/model/laneKinds';
import { laneName } from '../../canvas/names';
import { NameField } from '../../canvas/overlay/NameField';
import type { Written } from '../../canvas/useEditTarget';
import { useEditor } from '../../state/editor';
import { useUi } from '../../state/ui';
import { useT } from '../../state/useT';
import { OutlineCell } from './OutlineCell';

interface OutlineRowProps {
  readonly box: LaneBox;
  readonly height: number;
  readonly from: number;
  readonly to: number;
  /** What is written in this row. */
  readonly written: Written | null;
}

export const OutlineRow = memo(function OutlineRow({ box, height, from, to, written }: OutlineRowProps) {
  const t = useT();
  const steps = useEditor((state) => state.layout.steps);
  const below = useEditor((state) => state.layout.lanes[box.index + 1]?.kind);
  const name = useEditor((state) => laneName(state.session.doc, box.id));
  const editing = useUi((state) => state.editing?.kind === 'lane' && state.editing.id === box.id);
  const selected = useEditor(
    ({ session: { selection } }) => selection.table === 'lanes' && selection.ids.includes(box.id),
  );
  const line = below && lineBetween(box.kind, below);
  return (
    <tr
      aria-rowindex={box.index + 3}
      className={`outline-row zone-${box.zone}${line ? ` line-${line}` : ''}`}
      style={{ height }}
    >
      <th
        scope="row"
        aria-colindex={1}
        className={selected ? 'outline-lane selected' : 'outline-lane'}
        data-at={`lanes ${box.id}`}
        data-active={(selected && !editing) || undefined}
        tabIndex={selected ? 0 : -1}
      >
        {editing ? <NameField table="lanes" id={box.id} name={name} /> : name}
        {line && (
          <span className="hidden-visually">
            {' '}
            ({t('outline.lineBelow', { line: t(`lane.line.${line}`) })})
          </span>
        )}
      </th>
      <td aria-hidden="true" />
      {steps.slice(from, to).map((step) => (
        <OutlineCell
          key={step.id}
          laneId={box.id}
          kind={box.kind}
          collapsed={box.collapsed}
          stepId={step.id}
          column={step.index}
          written={written?.target.stepId === step.id ? written : null}
        />
      ))}
      <td aria-hidden="true" />
    </tr>
  );
});
