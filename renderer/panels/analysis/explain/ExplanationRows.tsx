/** What a figure rests on, in rows: its inputs, how many, how well known, what would be left without assumptions, and the method. */
import type { Explanation } from '../../../../shared/analysis';
import { writeFigure } from '../../../../shared/analysis/explain/writeFigure';
import { translateData } from '../../../../shared/i18n/translate';
import { type Blueprint, EVIDENCE_GRADES, type Id } from '../../../../shared/model/schema';
import { useT } from '../../../state/useT';
import { EvidenceDots } from '../../parts/EvidenceDots';
import { RefLink } from '../../parts/RefLink';
import { ShowAll } from '../../parts/ShowAll';
import { useLimit } from '../../parts/useLimit';
import { InputList } from './InputList';

export function ExplanationRows({ doc, explanation }: { doc: Blueprint; explanation: Explanation }) {
  const t = useT();
  const { inputs, n, evidence, interval, caveats, method, source, without } = explanation;
  const graded = EVIDENCE_GRADES.filter((grade) => evidence[grade] > 0);
  return (
    <>
      {inputs.length > 0 && (
        <section className="explain-part">
          <h4>{t('analysisPane.inputs')}</h4>
          <InputList doc={doc} inputs={inputs} />
        </section>
      )}
      <dl className="details explain-facts">
        <dt>{t('analysisPane.restsOn')}</dt>
        <dd>
          {t(inputs.some(({ table }) => table === 'measures') ? 'analysis.answers' : 'explain.n', {
            count: n,
          })}
        </dd>
        {graded.length > 0 && (
          <>
            <dt>{t('analysis.evidence')}</dt>
            <dd className="explain-grades">
              {graded.map((grade) => (
                <span key={grade}>
                  <EvidenceDots grade={grade} /> {evidence[grade]} {t(`lane.grade.${grade}`)}
                </span>
              ))}
            </dd>
          </>
        )}
        {interval && (
          <>
            <dt>{t('analysisPane.interval')}</dt>
            <dd>
              {writeFigure(explanation, interval[0], t)} … {writeFigure(explanation, interval[1], t)}
            </dd>
          </>
        )}
        {without && (
          <>
            <dt>{t('explain.without')}</dt>
            <dd>
              {writeFigure(explanation, explanation.result, t)} →{' '}
              <b>{writeFigure(explanation, without.result, t)}</b>
              <LeftOut doc={doc} ids={without.leftOut} />
            </dd>
          </>
        )}
        {caveats.length > 0 && (
          <>
            <dt>{t('analysisPane.caveats')}</dt>
            <dd>
              {caveats.map(({ key, vars }) => (
                <div key={key}>{translateData(t, `explain.caveat.${key}`, vars)}</div>
              ))}
            </dd>
          </>
        )}
        <dt>{t('analysisPane.method')}</dt>
        <dd>{translateData(t, `explain.method.${method}`)}</dd>
        <dt>{t('analysis.source')}</dt>
        <dd className="explain-source">{source}</dd>
      </dl>
    </>
  );
}

const FIRST_LEFT_OUT = 3;

function LeftOut({ doc, ids }: { doc: Blueprint; ids: readonly Id[] }) {
  const t = useT();
  const { shown, hidden, showAll } = useLimit(ids, FIRST_LEFT_OUT);
  return (
    <div className="explain-left-out">
      {t('analysisPane.leftOut', { count: ids.length })}
      <ul>
        {shown.map((id) => (
          <li key={id}>
            <RefLink id={id}>{doc.cards[id]?.title.split('\n')[0] || t('window.untitled')}</RefLink>
          </li>
        ))}
      </ul>
      <ShowAll hidden={hidden} showAll={showAll} />
    </div>
  );
}
