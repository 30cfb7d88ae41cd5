/** A formula with the numbers of one figure in it: a product as fractions with the words under them, anything else in words and in numbers. */
import { Fragment } from 'react';
import { type Explanation, FORMULAS, formulaInWords, formulaWithValues } from '../../../../shared/analysis';
import { translateData } from '../../../../shared/i18n/translate';
import { useT } from '../../../state/useT';
import { plain } from '../../parts/numbers';

/** One factor of a product: a number, a value, or a value against another. */
interface Factor {
  readonly name: string;
  readonly top: string;
  readonly bottom: string | null;
}

const FACTOR = /^(?:(\d+)|\{(\w+)\}(?:\/\{(\w+)\})?)$/;

/** The factors of a formula that is one product; null for any other. */
function factorsOf({ formula, values }: Explanation): readonly Factor[] | null {
  const parts = FORMULAS[formula].split(' × ');
  if (parts.length < 2) return null;
  const factors: Factor[] = [];
  for (const part of parts) {
    const [, constant, name = '', over] = FACTOR.exec(part) ?? [];
    const [value, against] = [values[name], over === undefined ? null : values[over]];
    if (constant !== undefined) factors.push({ name: '', top: constant, bottom: null });
    else if (typeof value !== 'number' || against === undefined) return null;
    else
      factors.push({
        name,
        // A reach is always read against 1.
        top: name === 'reach' ? value.toFixed(2) : plain(value, 2),
        bottom: typeof against === 'number' ? plain(against, 2) : null,
      });
  }
  return factors;
}

export function FormulaView({ explanation, result }: { explanation: Explanation; result: string }) {
  const t = useT();
  const word = (name: string) => translateData(t, `explain.term.${name}`);
  const factors = factorsOf(explanation);
  if (!factors) {
    const { formula, values } = explanation;
    return (
      <div className="formula-lines">
        <p>{formulaInWords(formula, word)}</p>
        <p className="formula-values">
          = {formulaWithValues(formula, values, (value) => plain(value, 2))} = <b>{result}</b>
        </p>
      </div>
    );
  }
  const said = factors
    .map(({ name, top, bottom }) =>
      name === '' ? top : `${bottom === null ? top : `${top}/${bottom}`} (${word(name)})`,
    )
    .join(' × ');
  return (
    <div className="formula" role="img" aria-label={`${said} = ${result}`}>
      {factors.map(({ name, top, bottom }, index) => (
        <Fragment key={name}>
          {index > 0 && <span className="times">×</span>}
          {name === '' ? (
            <span className="constant">{top}</span>
          ) : (
            <span className="factor">
              {bottom === null ? (
                <span className="whole">{top}</span>
              ) : (
                <span className="fraction">
                  <span>{top}</span>
                  <span>{bottom}</span>
                </span>
              )}
              <span className="word">{word(name)}</span>
            </span>
          )}
        </Fragment>
      ))}
      <span className="result">
        = <b>{result}</b>
      </span>
    </div>
  );
}
