/** The map as assistive technology meets it: a grid with one tab stop, its row and column headers, and the cell the keyboard stands on. */
// biome-ignore-all lint/a11y/useSemanticElements: a table would take part in layout; these elements are only read
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid keeps the focus and names the active cell
import { memo, useLayoutEffect, useRef } from 'react';
import { MOD_KEY } from '../../actions/keyWords';
import { editor } from '../../state/editor';
import { useSettled } from '../../state/settled';
import { useT } from '../../state/useT';
import { selectionLabel } from '../describe';
import { handleMapKey } from '../mapKeys';
import { laneName, stepName } from '../names';
import { placeOf } from '../navigation';
import { hasNotes } from '../noteRow';

const ACTIVE = 'map-active';

export const GridMirror = memo(function GridMirror({
  register,
}: {
  readonly register: (element: HTMLElement | null) => void;
}) {
  const t = useT();
  const root = useRef<HTMLDivElement>(null);
  // What is read out may come a moment after what is seen.
  const session = useSettled((state) => state.session);
  const layout = useSettled((state) => state.layout);
  useLayoutEffect(() => {
    register(root.current);
    return () => register(null);
  }, [register]);
  const { doc, selection } = session;
  const place = placeOf(doc, layout, selection);
  const label = selectionLabel(doc, selection);
  const lane = place && place.row >= 0 ? layout.lanes[place.row] : undefined;
  const step = place ? layout.steps[place.column] : undefined;
  const onNote = place?.row === layout.lanes.length;
  const columnHeader = place?.row === -1 || place?.row === -2;
  return (
    <div
      ref={root}
      role="grid"
      tabIndex={0}
      data-map
      className="map-grid-mirror"
      aria-label={t('canvas.map')}
      aria-description={t('canvas.helpMap', { mod: MOD_KEY })}
      aria-multiselectable="true"
      aria-readonly={session.readOnly}
      aria-rowcount={layout.lanes.length + (hasNotes(layout) ? 3 : 2)}
      aria-colcount={layout.steps.length + 1}
      aria-activedescendant={place ? ACTIVE : undefined}
      onKeyDown={(event) => {
        if (handleMapKey(event.nativeEvent)) event.preventDefault();
      }}
      onKeyUp={(event) => {
        // Entered by Tab for the first time: the keyboard stands on the map's first cell.
        if (event.key === 'Tab' && editor.getState().session.selection.table === null)
          handleMapKey(new KeyboardEvent('keydown', { key: 'ArrowRight' }));
      }}
    >
      <div role="row" aria-rowindex={2}>
        <span
          role="columnheader"
          aria-colindex={(place?.column ?? 0) + 2}
          id={columnHeader ? ACTIVE : undefined}
        >
          {columnHeader ? label : step && stepName(doc, step.id)}
        </span>
      </div>
      {(lane || onNote) && (
        <div role="row" aria-rowindex={(place?.row ?? 0) + 3}>
          <span role="rowheader" aria-colindex={1} id={place?.column === -1 ? ACTIVE : undefined}>
            {lane ? laneName(doc, lane.id) : t('outline.notes')}
          </span>
          {step && (
            <span role="gridcell" aria-colindex={(place?.column ?? 0) + 2} aria-selected="true" id={ACTIVE}>
              {label}
            </span>
          )}
        </div>
      )}
    </div>
  );
});
