/** A pain's formula with its numbers as fractions and the words under them. */
import { Fragment } from 'react';
import type { PainExplanation, PainFactor } from '../../../shared/analysis';
import { useT } from '../../state/useT';
import { fixed, plain } from '../parts/numbers';

/** `5/5`, `1.00`: as it is read out. */
const inLine = (factor: PainFactor): string =>
  factor.denominator === null
    ? plain(factor.numerator, 2)
    : `${plain(factor.numerator)}/${plain(factor.denominator)}`;

export function Formula({ explanation }: { explanation: PainExplanation }) {
  const t = useT();
  const { constant, factors, model, value } = explanation;
  const result = fixed(value, model === 'weighted' ? 1 : 0);
  const text = [
    ...(constant === 1 ? [] : [String(constant)]),
    ...factors.map((factor) => `${inLine(factor)} (${t(`analysis.factor.${factor.key}`)})`),
  ].join(' × ');
  return (
    <div className="formula" role="img" aria-label={`${text} = ${result}`}>
      {constant !== 1 && <span className="constant">{constant}</span>}
      {factors.map((factor, index) => (
        <Fragment key={factor.key}>
          {(index > 0 || constant !== 1) && <span className="times">×</span>}
          <span className="factor">
            {factor.denominator === null ? (
              <span className="whole">
                {factor.key === 'reach' ? fixed(factor.numerator, 2) : plain(factor.numerator)}
              </span>
            ) : (
              <span className="fraction">
                <span>{plain(factor.numerator)}</span>
                <span>{plain(factor.denominator)}</span>
              </span>
            )}
            <span className="word">{t(`analysis.factor.${factor.key}`)}</span>
          </span>
        </Fragment>
      ))}
      <span className="result">
        = <b>{result}</b>
      </span>
    </div>
  );
}
