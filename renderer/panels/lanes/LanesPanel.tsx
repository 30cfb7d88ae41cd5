/** The lanes from top to bottom with their number of cards and an eye each, beside the staircase of grounds that the map shows. */
import { Eye, EyeOff, Plus } from 'lucide-react';
import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import { type LineKind, laneKind, lineBetween } from '../../../shared/model/laneKinds';
import { type Keyed, orderedLanes } from '../../../shared/model/queries';
import type { Card, Id, Lane, Table } from '../../../shared/model/schema';
import { runAction } from '../../actions/run';
import { viewport } from '../../canvas/viewport';
import { editor } from '../../state/editor';
import { toggleShown } from '../../state/filter';
import { useSettled } from '../../state/settled';
import { ui, useUi } from '../../state/ui';
import { useT } from '../../state/useT';
import { IconButton } from '../../ui/IconButton';
import { useLaneName } from '../parts/useLaneName';
import './lanes.css';

const counts = new WeakMap<Table<Card>, ReadonlyMap<Id, number>>();

/** Cards per lane, counted once for each state of the table; asked for hidden lanes, which the layout leaves out. */
function cardCounts(cards: Table<Card>): ReadonlyMap<Id, number> {
  const known = counts.get(cards);
  if (known) return known;
  const found = new Map<Id, number>();
  for (const { laneId } of Object.values(cards)) found.set(laneId, (found.get(laneId) ?? 0) + 1);
  counts.set(cards, found);
  return found;
}

/** What the window shows goes before what the document hides. */
const isHidden = ({ id, record }: Keyed<Lane>, shown: readonly Id[] | null): boolean =>
  shown ? !shown.includes(id) : record.hidden === true;

/** The line drawn below each visible lane, by lane id. */
function linesBelow(lanes: readonly Keyed<Lane>[], shown: readonly Id[] | null): ReadonlyMap<Id, LineKind> {
  const visible = lanes.filter((lane) => !isHidden(lane, shown));
  return new Map(
    visible.flatMap((lane, index) => {
      const next = visible[index + 1];
      const kind = next && lineBetween(lane.record.kind, next.record.kind);
      return kind ? [[lane.id, kind] as const] : [];
    }),
  );
}

export function LanesPanel() {
  const t = useT();
  const lanes = useSettled((state) => orderedLanes(state.session.doc));
  const readOnly = useSettled((state) => state.readOnly);
  const shown = useUi((state) => state.shownLanes);
  const lines = useMemo(() => linesBelow(lanes, shown), [lanes, shown]);
  return (
    <section className="rail-part" aria-label={t('window.left.lanes')}>
      <header className="rail-head">
        <h2>{t('window.left.lanes')}</h2>
        <IconButton
          icon={Plus}
          label={t('action.lane.add')}
          disabled={readOnly}
          onPress={() => runAction('lane.add')}
        />
      </header>
      {lanes.length === 0 && <p className="rail-empty">{t('window.left.noLanes')}</p>}
      <ol className="rail-lanes">
        {lanes.map(({ id, record }, index) => (
          <LaneRow
            key={id}
            id={id}
            lane={record}
            line={lines.get(id) ?? null}
            fold={isFold(lanes[index - 1]?.record, record)}
          />
        ))}
      </ol>
    </section>
  );
}

/** The insight sheet lies apart from the blueprint. */
const isFold = (above: Lane | undefined, lane: Lane): boolean =>
  above !== undefined && (laneKind(above.kind).zone === 'sheet') !== (laneKind(lane.kind).zone === 'sheet');

interface LaneRowProps {
  readonly id: Id;
  readonly lane: Lane;
  readonly line: LineKind | null;
  readonly fold: boolean;
}

function LaneRow({ id, lane, line, fold }: LaneRowProps) {
  const t = useT();
  const laneName = useLaneName();
  const count = useSettled(
    (state) =>
      state.layout.lanes.find((box) => box.id === id)?.cardCount ??
      cardCounts(state.session.doc.cards).get(id) ??
      0,
  );
  const points = useSettled((state) =>
    lane.kind === 'emotions'
      ? state.layout.curves.filter((c) => c.laneId === id && c.personaId !== null).length
      : 0,
  );
  const selected = useSettled(
    ({ session: { selection } }) => selection.table === 'lanes' && selection.ids.includes(id),
  );
  const readOnly = useSettled((state) => state.readOnly);
  const { zone } = laneKind(lane.kind);
  const name = laneName(lane);
  const hidden = useUi((state) => isHidden({ id, record: lane }, state.shownLanes));
  const filtered = useUi((state) => state.shownLanes !== null);
  return (
    <li
      className={`rail-lane${fold ? ' fold' : ''}${line ? ` line-${line}` : ''}${hidden ? ' hidden-row' : ''}${selected ? ' selected' : ''}`}
    >
      <span className={`stair ${zone === 'sheet' ? 'sheet' : `z${zone}`}`} aria-hidden />
      <Button className="rail-lane-name" aria-pressed={selected} onPress={() => viewport.reveal(id)}>
        <span className="ellipsis" title={name}>
          {name}
        </span>
      </Button>
      <span className="rail-lane-count">{lane.kind === 'emotions' ? points || '' : count}</span>
      <IconButton
        icon={hidden ? EyeOff : Eye}
        small
        label={t(hidden ? 'window.left.showLane' : 'window.left.hideLane', { name })}
        disabled={readOnly && !filtered}
        onPress={() => toggleLane(id)}
      />
    </li>
  );
}

/** Hides or shows a lane: in the window while it shows chosen lanes only, else in the document. */
function toggleLane(id: Id): void {
  const { session, dispatch } = editor.getState();
  const { shownLanes, set } = ui.getState();
  if (shownLanes) {
    const all = orderedLanes(session.doc).map((lane) => lane.id);
    set({ shownLanes: toggleShown(shownLanes, all, id) });
    return;
  }
  const hidden = session.doc.lanes[id]?.hidden === true;
  dispatch({ type: 'lane.edit', id, fields: { hidden: hidden ? null : true } });
}
