/** A cell of the outline: the cards of a lane at a step, and the field in which one is being written. */
// biome-ignore-all lint/a11y/useAriaPropsSupportedByRole: a cell of a grid can be selected
import { memo } from 'react';
import { cardsInCell } from '../../../shared/model/queries';
import type { Id, LaneKind } from '../../../shared/model/schema';
import type { Written } from '../../canvas/useEditTarget';
import { fieldKey } from '../../canvas/useEditTarget';
import { useEditor } from '../../state/editor';
import { useUi } from '../../state/ui';
import { useT } from '../../state/useT';
import { OutlineCard } from './OutlineCard';
import { OutlineEmotions } from './OutlineEmotions';
import { OutlineField } from './OutlineField';

interface OutlineCellProps {
  readonly laneId: Id;
  readonly kind: LaneKind;
  readonly collapsed: boolean;
  readonly stepId: Id;
  readonly column: number;
  /** What is written in this cell. */
  readonly written: Written | null;
}

export const OutlineCell = memo(function OutlineCell(props: OutlineCellProps) {
  const { laneId, kind, collapsed, stepId, column, written } = props;
  const t = useT();
  const cards = useEditor(({ session: { doc } }) =>
    cardsInCell(doc, laneId, stepId)
      .map((row) => row.id)
      .join(' '),
  );
  const selected = useEditor(
    ({ session: { selection } }) =>
      selection.table === 'cell' && selection.ids[0] === laneId && selection.ids[1] === stepId,
  );
  const writesEmotion = useUi(
    ({ editing }) =>
      kind === 'emotions' &&
      editing?.kind === 'newCard' &&
      editing.laneId === laneId &&
      editing.stepId === stepId,
  );
  const ids = cards === '' ? [] : cards.split(' ');
  const active = selected && !written;
  const target = written?.target;
  const place = target
    ? target.id === null
      ? Math.min(target.index, ids.length)
      : ids.indexOf(target.id)
    : 0;
  return (
    <td
      aria-colindex={column + 2}
      aria-selected={selected}
      className={selected ? 'outline-cell selected' : 'outline-cell'}
      data-at={`cell ${laneId} ${stepId}`}
      data-active={active || undefined}
      tabIndex={active ? 0 : -1}
    >
      {kind === 'emotions' && <OutlineEmotions laneId={laneId} stepId={stepId} writing={writesEmotion} />}
      {collapsed && ids.length > 0 && (
        <span className="caption">{t('window.status.cards', { count: ids.length })}</span>
      )}
      {!collapsed && ids.length > 0 && (
        <ul>
          {ids.map((id) => (
            <OutlineCard key={id} id={id} />
          ))}
        </ul>
      )}
      {written && target && (
        <OutlineField
          key={fieldKey(target)}
          {...written}
          place={Math.max(0, place)}
          hint={ids.length === 0 ? t(`lane.hint.${kind}`) : ''}
        />
      )}
    </td>
  );
});
