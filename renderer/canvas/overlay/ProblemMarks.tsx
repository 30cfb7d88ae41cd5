/** Quiet marks at cards with problems: a triangle, or for errors a disc. Hints are marked only while the list of problems is open. */
import { memo, useMemo } from 'react';
import type { ProblemLevel } from '../../../shared/analysis';
import { circlePath } from '../../../shared/scene/path';
import { useEditor } from '../../state/editor';
import { problemCounts } from '../../state/problemAt';
import { useUi } from '../../state/ui';
import { useAnalysis } from '../../state/useAnalysis';
import { cardsIn } from '../cardIndex';
import { useView } from '../view';
import './problemMarks.css';

/** Below this zoom they are specks. */
const LEAST_ZOOM = 0.3;
const SIZE = 7;

/** Around a card's upper left corner. */
const SHAPES: Readonly<Record<ProblemLevel, (x: number, y: number) => string>> = {
  error: (x, y) => circlePath(x, y, SIZE),
  warning: (x, y) => `M${x} ${y - SIZE}L${x + SIZE} ${y + SIZE - 1}L${x - SIZE} ${y + SIZE - 1}Z`,
  info: (x, y) => circlePath(x, y, SIZE - 3),
};
const LEVELS = Object.keys(SHAPES) as ProblemLevel[];

export const ProblemMarks = memo(function ProblemMarks() {
  const presenting = useUi((state) => state.presenting !== null);
  const near = useView((state) => state.zoom >= LEAST_ZOOM);
  return presenting || !near ? null : <Marks />;
});

function Marks() {
  const problems = useAnalysis((state) => state.problems);
  const all = useUi((state) => state.rightPanel === 'problems');
  const layout = useEditor((state) => state.layout);
  const region = useView((state) => state.region);
  const paths = useMemo(() => {
    const counts = problemCounts(problems);
    const found: Record<ProblemLevel, string[]> = { error: [], warning: [], info: [] };
    const signs: string[] = [];
    for (const { id, x, y } of cardsIn(layout, region)) {
      const level = counts.get(id)?.level;
      if (!level || (level === 'info' && !all)) continue;
      found[level].push(SHAPES[level](x, y));
      if (level !== 'info') signs.push(`M${x} ${y - 3}V${y + 1.5}M${x} ${y + 3.4}V${y + 4}`);
    }
    return { ...found, signs };
  }, [problems, all, layout, region]);
  return (
    <svg className="map-layer" width={layout.width} height={layout.height} aria-hidden="true">
      {LEVELS.map((level) => (
        <path key={level} className={`map-problem ${level}`} d={paths[level].join('')} />
      ))}
      <path className="map-problem-sign" d={paths.signs.join('')} />
    </svg>
  );
}
