/** One measure: its figure, where it belongs, its answers as a chart, and the figures beside it. */
import { type ReactNode, useCallback, useState } from 'react';
import { computeMeasures, figuresOfMeasure } from '../../../shared/analysis';
import { answerCount, headline } from '../../../shared/analysis/measures/writeMeasure';
import { answersChart, answersTable } from '../../../shared/charts/answersChart';
import { intervalChart } from '../../../shared/charts/intervalChart';
import { measureBars } from '../../../shared/charts/measureBars';
import { radarChart, radarTable } from '../../../shared/charts/radarChart';
import type { ChartFrame } from '../../../shared/charts/types';
import { formatDate } from '../../../shared/i18n/formatDate';
import type { Id, Measure } from '../../../shared/model/schema';
import { pointing } from '../../state/pointedAt';
import { useSettled } from '../../state/settled';
import { useShownTitle } from '../../state/shown';
import { useUi } from '../../state/ui';
import { useT } from '../../state/useT';
import { Button as TextButton } from '../../ui/Button';
import { MeasureFigures } from '../parts/MeasureFigures';
import { RefLink } from '../parts/RefLink';
import { ChartFigure } from './ChartFigure';
import { Figure } from './Figure';
import { PasteAnswers } from './PasteAnswers';

export function MeasureCard({ id }: { id: Id }) {
  const t = useT();
  const measure = useSettled((state) => state.session.doc.measures[id]);
  const result = useSettled((state) => computeMeasures(state.session.doc).find((row) => row.id === id));
  const select = useSettled((state) => state.select);
  const set = useUi((state) => state.set);
  const locale = useUi((state) => state.locale);
  const readOnly = useSettled((state) => state.readOnly);
  const [pasting, setPasting] = useState(false);
  if (!measure || !result) return null;
  const kind = t(`lane.measure.${measure.kind}`);
  const name = measure.name || kind;
  const main = headlineFigure(measure);
  const place = measure.cardId ?? measure.stepId;
  return (
    <section className="measure" aria-label={name} {...pointing(place === undefined ? [] : [place])}>
      <header>
        <div className="measure-name">
          <button
            type="button"
            className="ref-link strong"
            onClick={() => {
              select({ table: 'measures', ids: [id] });
              set({ rightPanel: 'inspector' });
            }}
          >
            {name}
          </button>
          <p className="caption">
            {[
              measure.name ? kind : null,
              answerCount(result, t),
              measure.at && formatDate(measure.at, locale),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {place !== undefined && <Place id={place} />}
        </div>
        {main ? (
          <Figure big figure={main} id={id}>
            {headline(result, t)}
          </Figure>
        ) : (
          <b className="big-figure">{headline(result, t)}</b>
        )}
      </header>
      <MeasureChart id={id} name={name} measure={measure} />
      <MeasureFigures
        result={result}
        write={({ value, figure, index }) =>
          figure ? (
            <Figure figure={figure} id={id} {...(index !== undefined && { index })}>
              {value}
            </Figure>
          ) : (
            value
          )
        }
      />
      {measure.kind === 'number' ? null : pasting ? (
        <PasteAnswers into={id} onClose={() => setPasting(false)} />
      ) : (
        <TextButton look="quiet" size="small" isDisabled={readOnly} onPress={() => setPasting(true)}>
          {t('analysisPane.paste')}
          <span className="hidden-visually">: {name}</span>
        </TextButton>
      )}
    </section>
  );
}

/** The headline of SERVQUAL is the weighted gap where there are weights. */
const headlineFigure = ({ kind, weights }: Measure) =>
  kind === 'servqual' && weights ? 'measure.servqualWeighted' : figuresOfMeasure(kind)[0];

function Place({ id }: { id: Id }) {
  const card = useShownTitle(id).split('\n')[0];
  const step = useSettled((state) => state.session.doc.steps[id]?.name);
  const name = card || step || '';
  return name === '' ? null : (
    <p className="caption">
      <RefLink id={id}>{name}</RefLink>
    </p>
  );
}

interface MeasureChartProps {
  readonly id: Id;
  readonly name: string;
  readonly measure: Measure;
}

function MeasureChart({ id, name, measure }: MeasureChartProps): ReactNode {
  return measure.kind === 'servqual' && measure.dimensions ? (
    <Radar name={name} dimensions={measure.dimensions} />
  ) : (
    <>
      {measure.kind === 'nps' && <Interval id={id} name={name} />}
      <Answers id={id} name={name} measure={measure} />
    </>
  );
}

function Radar({ name, dimensions }: { name: string; dimensions: NonNullable<Measure['dimensions']> }) {
  const locale = useUi((state) => state.locale);
  const draw = useCallback((frame: ChartFrame) => radarChart(dimensions, frame), [dimensions]);
  return <ChartFigure quiet title={name} draw={draw} table={() => radarTable(dimensions, locale)} />;
}

function Answers({ id, name, measure }: MeasureChartProps) {
  const t = useT();
  const locale = useUi((state) => state.locale);
  const doc = useSettled((state) => state.session.doc);
  const draw = useCallback(
    (frame: ChartFrame) => {
      const found = measureBars(doc, id, frame.locale);
      return answersChart(found?.bars ?? [], found?.groups ?? [], frame);
    },
    [measure, id],
  );
  const bars = measureBars(doc, id, locale);
  if (!bars) return null;
  return (
    <ChartFigure
      quiet
      title={t('analysisPane.answerChart', { name })}
      draw={draw}
      table={() => answersTable(bars.bars, locale)}
    />
  );
}

function Interval({ id, name }: { id: Id; name: string }) {
  const result = useSettled((state) => computeMeasures(state.session.doc).find((row) => row.id === id));
  const value = typeof result?.value === 'number' ? result.value : null;
  const [low, high] = Array.isArray(result?.interval) ? result.interval.map(Number) : [];
  const draw = useCallback(
    (frame: ChartFrame) =>
      intervalChart(
        {
          value: value ?? 0,
          interval: low === undefined || high === undefined ? null : [low, high],
          min: -100,
          max: 100,
        },
        frame,
      ),
    [value, low, high],
  );
  return value === null ? null : <ChartFigure quiet title={name} draw={draw} />;
}
