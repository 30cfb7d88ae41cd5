/** A chart with its name and its table: the pointer or the arrow keys read it value by value, Enter or a press opens the place on the map. */
import {
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  type RefObject,
  useMemo,
  useRef,
  useState,
} from 'react';
import { ToggleButton } from 'react-aria-components';
import type { Chart, ChartFrame, ChartStop, ChartTable } from '../../../shared/charts/types';
import { getLocale } from '../../../shared/model/document';
import { SceneItems } from '../../canvas/layers/SceneItems';
import { viewport } from '../../canvas/viewport';
import { pointAt } from '../../state/pointedAt';
import { useSettled } from '../../state/settled';
import { useUi } from '../../state/ui';
import { useT } from '../../state/useT';
import { TableView } from './TableView';
import { useWidth } from './useWidth';

export interface ChartFigureProps {
  readonly title: string;
  /** The title is said but not shown: a heading right above already says it. */
  readonly quiet?: boolean;
  readonly draw: (frame: ChartFrame) => Chart;
  /** Absent where the figures stand beside the chart anyway. */
  readonly table?: () => ChartTable;
  /** Stands below the chart. */
  readonly children?: ReactNode;
}

/** A press within this distance of a stop means it, px. */
const NEAR = 40;

function nearest(stops: readonly ChartStop[], x: number, y: number): number | null {
  const distances = stops.map((stop) => Math.hypot(stop.x - x, (stop.y - y) / 3));
  const least = Math.min(...distances);
  return least <= NEAR ? distances.indexOf(least) : null;
}

/** Where each key leads from the stop that is read; null for keys that do nothing here. */
function target(key: string, at: number | null, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(count - 1, (at ?? -1) + 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(0, (at ?? 1) - 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

export const ChartFigure = ({ draw, ...props }: ChartFigureProps) => (
  <ChartBox {...props} picture={<Drawing title={props.title} draw={draw} />} />
);

export interface ChartBoxProps extends Omit<ChartFigureProps, 'draw'> {
  /** What stands there while the figures are not shown as a table. */
  readonly picture: ReactNode;
}

/** The frame around a chart: its name, the switch to its table. */
export function ChartBox({ title, quiet = false, table, picture, children }: ChartBoxProps) {
  const t = useT();
  const [asTable, setAsTable] = useState(false);
  return (
    <figure className="chart" aria-label={title}>
      {(!quiet || table) && (
        <figcaption className={quiet ? 'chart-head quiet' : 'chart-head'}>
          {!quiet && <h3 className="pane-title">{title}</h3>}
          {table && (
            <ToggleButton
              className="button quiet small chart-switch"
              isSelected={asTable}
              onChange={setAsTable}
            >
              {t('chart.asTable')}
            </ToggleButton>
          )}
        </figcaption>
      )}
      {asTable && table ? <TableView label={title} table={table()} /> : picture}
      {children}
    </figure>
  );
}

/** For the width of its holder and as the window looks now; drawn again only when one of these changes. */
export function useChart<C extends Chart>(
  holder: RefObject<HTMLElement | null>,
  draw: (frame: ChartFrame) => C,
): C {
  const width = useWidth(holder);
  const theme = useUi((state) => state.themeName);
  const locale = useUi((state) => state.locale);
  const textLocale = useSettled((state) => getLocale(state.session.doc));
  return useMemo(() => draw({ width, theme, locale, textLocale }), [draw, width, theme, locale, textLocale]);
}

function Drawing({ title, draw }: Pick<ChartFigureProps, 'title' | 'draw'>) {
  const t = useT();
  const holder = useRef<HTMLDivElement>(null);
  const chart = useChart(holder, draw);
  const [at, setAt] = useState<number | null>(null);
  const { stops } = chart;
  const stop = at === null ? undefined : stops[at];
  const read = (index: number | null) => {
    setAt(index);
    const ref = index === null ? undefined : stops[index]?.ref;
    pointAt(ref === undefined ? [] : [ref]);
  };
  const open = (index: number | null) => {
    const ref = index === null ? undefined : stops[index]?.ref;
    if (ref !== undefined) viewport.reveal(ref);
  };
  const under = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    return nearest(stops, event.clientX - box.left, event.clientY - box.top);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') open(at);
    const next = target(event.key, at, stops.length);
    if (next === null) return;
    event.preventDefault();
    read(next);
  };
  const picture = (
    <svg width={chart.width} height={chart.height} viewBox={`0 0 ${chart.width} ${chart.height}`} aria-hidden>
      <SceneItems items={chart.items} />
    </svg>
  );
  return (
    <div ref={holder} className="chart-holder">
      {stops.length === 0 ? (
        <div role="img" aria-label={title}>
          {picture}
        </div>
      ) : (
        <div
          className="chart-reader"
          role="slider"
          tabIndex={0}
          aria-label={t('chart.read', { name: title })}
          aria-description={stops.some((other) => other.ref) ? t('chart.open') : undefined}
          aria-valuemin={1}
          aria-valuemax={stops.length}
          aria-valuenow={(at ?? 0) + 1}
          aria-valuetext={(stop ?? stops[0])?.label}
          onKeyDown={onKeyDown}
          onFocus={() => at === null && stops.length > 0 && read(0)}
          onBlur={() => read(null)}
          onPointerMove={(event) => read(under(event))}
          onPointerLeave={() => read(null)}
          onClick={() => open(at)}
        >
          {picture}
          {stop && <Reading stop={stop} />}
        </div>
      )}
    </div>
  );
}

/** A line at the stop, and below the chart what stands there. */
function Reading({ stop }: { stop: ChartStop }) {
  return (
    <>
      <i className="chart-cursor" style={{ left: stop.x }} />
      <span className="chart-reading" aria-hidden>
        {stop.label}
      </span>
    </>
  );
}
