/** What a lane's name carries beside it: folding the lane, letting it go from its pin; and below all lanes those that are hidden. */
import { ChevronDown, ChevronRight, EyeOff, Pin } from 'lucide-react';
import { isPinned } from '../../../shared/model/pinned';
import { orderedLanes } from '../../../shared/model/queries';
import type { Id } from '../../../shared/model/schema';
import { showHiddenLanes, toggleCollapsed, togglePinned } from '../../actions/structure';
import { useEditor } from '../../state/editor';
import { useT } from '../../state/useT';
import { laneName } from '../names';

interface LaneToolsProps {
  readonly id: Id;
  readonly name: string;
  readonly collapsed: boolean;
}

export function LaneTools({ id, name, collapsed }: LaneToolsProps) {
  const t = useT();
  const pinned = useEditor((state) => {
    const lane = state.session.doc.lanes[id];
    return lane !== undefined && isPinned(lane);
  });
  const readOnly = useEditor((state) => state.readOnly);
  const stop = (event: React.PointerEvent) => event.stopPropagation();
  if (readOnly) return null;
  const fold = t(collapsed ? 'structure.lane.expand' : 'structure.lane.collapse', { name });
  const unpin = t('structure.lane.unpin', { name });
  const Fold = collapsed ? ChevronRight : ChevronDown;
  return (
    <span className={`map-lane-tools${collapsed ? ' map-lane-folded' : ''}`}>
      {pinned && (
        <button
          type="button"
          className="map-lane-tool map-lane-pin"
          tabIndex={-1}
          title={unpin}
          aria-label={unpin}
          onPointerDown={stop}
          onClick={() => togglePinned(id)}
        >
          <Pin size={12} aria-hidden />
        </button>
      )}
      <button
        type="button"
        className="map-lane-tool"
        tabIndex={-1}
        title={fold}
        aria-label={fold}
        aria-expanded={!collapsed}
        onPointerDown={stop}
        onClick={() => toggleCollapsed(id)}
      >
        <Fold size={14} aria-hidden />
      </button>
    </span>
  );
}

/** Says how many lanes the document hides, and which; a click shows them again. */
export function HiddenLanes({ top }: { readonly top: number }) {
  const t = useT();
  // A text, so that other changes of the document do not render it.
  const names = useEditor(({ session: { doc } }) =>
    orderedLanes(doc)
      .flatMap(({ id, record }) => (record.hidden ? [laneName(doc, id)] : []))
      .join('\n'),
  );
  if (names === '') return null;
  const all = names.split('\n');
  const show = t('structure.lane.showHidden', { names: all.join(', ') });
  return (
    <button
      type="button"
      className="map-lanes-hidden"
      tabIndex={-1}
      data-at={top}
      title={show}
      aria-label={show}
      onClick={showHiddenLanes}
    >
      <EyeOff size={12} aria-hidden />
      {t('structure.lane.hidden', { count: all.length })}
    </button>
  );
}
