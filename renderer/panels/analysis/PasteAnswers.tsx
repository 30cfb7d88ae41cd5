/** Answers pasted as text: recognised, counted and drawn before anything is written; then a new measure, or new values of one that is there. */
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { computeMeasures } from '../../../shared/analysis';
import {
  guessAnswerKind,
  type ParsedAnswers,
  parseAnswers,
} from '../../../shared/analysis/measures/parseAnswers';
import { headline } from '../../../shared/analysis/measures/writeMeasure';
import { answersChart } from '../../../shared/charts/answersChart';
import { measureBars } from '../../../shared/charts/measureBars';
import type { ChartFrame } from '../../../shared/charts/types';
import { newId } from '../../../shared/model/newId';
import { type Id, MEASURE_KINDS, type Measure, type MeasureKind } from '../../../shared/model/schema';
import { editor } from '../../state/editor';
import { useSettled } from '../../state/settled';
import { useT } from '../../state/useT';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { Select } from '../../ui/Select';
import { TextInput } from '../../ui/TextInput';
import { MeasureFigures } from '../parts/MeasureFigures';
import { ChartFigure } from './ChartFigure';

export interface PasteAnswersProps {
  /** The measure whose values are replaced; absent for a new one. */
  readonly into?: Id;
  readonly onClose: () => void;
}

/** Of one kind of answers the other form must go: pasted ratings count before typed counts. */
const OTHERS: Partial<Record<keyof Measure, readonly (keyof Measure)[]>> = {
  answers: ['promoters', 'passives', 'detractors'],
  promoters: ['answers'],
};

function replaceValues(id: Id, fields: Partial<Measure>): void {
  const gone = (Object.keys(fields) as (keyof Measure)[]).flatMap((name) => OTHERS[name] ?? []);
  editor.getState().dispatch({
    type: 'measure.edit',
    id,
    fields: { ...Object.fromEntries(gone.map((name) => [name, null])), ...fields },
  });
}

export function PasteAnswers({ into, onClose }: PasteAnswersProps) {
  const t = useT();
  const known = useSettled((state) => (into === undefined ? undefined : state.session.doc.measures[into]));
  const [text, setText] = useState('');
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<MeasureKind | null>(null);
  const kind = known?.kind ?? chosen ?? guessAnswerKind(text);
  const parsed = kind === null ? null : parseAnswers(kind, text);
  const form = useRef<HTMLElement>(null);
  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);
  const write = () => {
    if (!parsed?.fields || kind === null) return;
    if (into !== undefined) replaceValues(into, parsed.fields);
    else {
      const measure = { kind, ...(name.trim() !== '' && { name: name.trim() }), ...parsed.fields };
      editor.getState().dispatch({ type: 'measure.add', id: newId(Math.random), measure });
    }
    onClose();
  };
  return (
    <section
      ref={form}
      className="paste-answers"
      aria-label={
        into === undefined
          ? t('analysisPane.paste')
          : t('analysisPane.pasteInto', { name: known?.name ?? '' })
      }
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) write();
      }}
    >
      <Field tall label={t('analysisPane.pasteLabel')} hint={t('analysisPane.pasteHint')}>
        {(ids) => <TextInput {...ids} multiline value={text} onChange={setText} />}
      </Field>
      <p className="caption">{t('analysisPane.pasteHint')}</p>
      {into === undefined && kind !== null && (
        <>
          <Field label={t('analysisPane.pasteKind')} group>
            {({ labelledBy }) => (
              <Select
                labelledBy={labelledBy}
                value={kind}
                options={MEASURE_KINDS.map((key) => ({ key, label: t(`lane.measure.${key}`) }))}
                onChange={setChosen}
              />
            )}
          </Field>
          <Field label={t('analysisPane.pasteName')}>
            {(ids) => <TextInput {...ids} value={name} onChange={setName} />}
          </Field>
        </>
      )}
      {text.trim() !== '' && <Preview kind={kind} parsed={parsed} />}
      <div className="paste-foot">
        <Button look="quiet" size="small" onPress={onClose}>
          {t('analysisPane.cancel')}
        </Button>
        <Button look="primary" size="small" isDisabled={!parsed?.fields} onPress={write}>
          {t(into === undefined ? 'analysisPane.pasteAdd' : 'analysisPane.pasteReplace')}
        </Button>
      </div>
    </section>
  );
}

/** What of the ignored entries is named. */
const NAMED = 5;
const PREVIEW: Id = 'preview';

/** How the answers were read, before they are written. */
function Preview({ kind, parsed }: { kind: MeasureKind | null; parsed: ParsedAnswers | null }): ReactNode {
  const t = useT();
  const fields = parsed?.fields ?? null;
  const key = JSON.stringify([kind, fields]);
  const draw = useCallback(
    (frame: ChartFrame) => {
      const bars = kind && fields && measureBars(previewOf(kind, fields), PREVIEW, frame.locale);
      return answersChart(bars?.bars ?? [], bars?.groups ?? [], frame);
    },
    [key],
  );
  const ignored = parsed?.ignored ?? [];
  const doc = kind && fields && previewOf(kind, fields);
  const [result] = doc ? computeMeasures(doc) : [];
  return (
    <div className="paste-preview" role="status">
      {parsed && fields ? (
        <p className="good">{t('analysisPane.pasteCounted', { count: parsed.count })}</p>
      ) : (
        <p className="alarm">{t('analysisPane.pasteNothing')}</p>
      )}
      {ignored.length > 0 && (
        <p className="warn">
          {t('analysisPane.pasteIgnored', {
            count: ignored.length,
            what: ignored.slice(0, NAMED).join(' · ') + (ignored.length > NAMED ? ' …' : ''),
          })}
        </p>
      )}
      {result && (
        <>
          <p>
            {t('analysisPane.pasteResult')} <b className="big-figure">{headline(result, t)}</b>
          </p>
          {doc && measureBars(doc, PREVIEW, 'en') && (
            <ChartFigure quiet title={t('analysisPane.pasteResult')} draw={draw} />
          )}
          <MeasureFigures result={result} />
        </>
      )}
    </div>
  );
}

/** A map of nothing but the measure that would be. */
const previewOf = (kind: MeasureKind, fields: Partial<Measure>) => ({
  ...editor.getState().session.doc,
  measures: { [PREVIEW]: { kind, ...fields } },
});
