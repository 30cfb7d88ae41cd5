/** The closed loop as a board: a column for each stage, cards moved by dragging or with Ctrl and the arrow keys. */
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { computeLoop } from '../../../../shared/analysis';
import { cardsInOrder } from '../../../../shared/model/queries';
import { type Blueprint, type Id, LOOP_STAGES, type LoopStage } from '../../../../shared/model/schema';
import { MOD_KEY } from '../../../actions/keyWords';
import { ui } from '../../../state/ui';
import { localDay } from '../../../state/useAnalysis';
import { useT } from '../../../state/useT';
import { Figure } from '../Figure';
import { LoopCard } from './LoopCard';
import { setStage } from './ratings';

/** Before the first stage stands what is not in the loop. */
const COLUMNS: readonly (LoopStage | null)[] = [null, ...LOOP_STAGES];

export function LoopBoard({ doc, readOnly }: { doc: Blueprint; readOnly: boolean }) {
  const t = useT();
  const board = useRef<HTMLDivElement>(null);
  const moved = useRef<{ readonly id: Id; readonly stage: LoopStage | null } | null>(null);
  const [over, setOver] = useState<LoopStage | null | undefined>(undefined);
  const loop = useMemo(() => computeLoop(doc, localDay()), [doc]);
  const late = useMemo(() => new Set(loop.overdue), [loop]);
  const cards = useMemo(() => cardsInOrder(doc).filter(({ record }) => record.kind === 'opportunity'), [doc]);
  const nameOf = (stage: LoopStage | null) => t(stage ? `lane.stage.${stage}` : 'analysis.unstaged');

  // A card that changed its column is another element: the keyboard goes with it, once it is there.
  useEffect(() => {
    if (!moved.current) return;
    const { id, stage } = moved.current;
    const there = `[data-stage="${stage ?? ''}"] [data-card="${CSS.escape(id)}"]`;
    const element = board.current?.querySelector<HTMLElement>(there);
    if (!element) return;
    element.focus();
    moved.current = null;
  });

  const move = (id: Id, stage: LoopStage | null) => {
    moved.current = { id, stage };
    setStage(id, stage);
    ui.getState().announce(t('opportunities.saidStage', { stage: nameOf(stage) }));
  };
  const columnUnder = (x: number, y: number): LoopStage | null | undefined => {
    const columns = [...(board.current?.querySelectorAll<HTMLElement>('[data-stage]') ?? [])];
    const found = columns.find((column) => {
      const box = column.getBoundingClientRect();
      return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
    });
    return found && COLUMNS.find((stage) => (stage ?? '') === found.dataset.stage);
  };
  const onKeyDown = (event: KeyboardEvent, id: Id, stage: LoopStage | null) => {
    const by = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    if (event.ctrlKey || event.metaKey) {
      event.stopPropagation();
      const next = COLUMNS[COLUMNS.indexOf(stage) + by];
      if (next !== undefined && !readOnly) move(id, next);
      return;
    }
    const all = [...(board.current?.querySelectorAll<HTMLElement>('[data-card]') ?? [])];
    all[all.findIndex((element) => element.dataset.card === id) + by]?.focus();
  };
  return (
    <section className="measure" aria-label={t('analysis.loop')}>
      <header>
        <h3 className="pane-title">{t('analysis.loop')}</h3>
        {loop.overdue.length > 0 && (
          <Figure figure="loop.overdue" tone="alarm">
            {t('analysis.overdueCount', { count: loop.overdue.length })}
          </Figure>
        )}
      </header>
      {!readOnly && <p className="caption">{t('opportunities.boardHint', { mod: MOD_KEY })}</p>}
      <div ref={board} className="loop-board">
        {COLUMNS.map((stage) => {
          const here = cards.filter(({ record }) => (record.stage ?? null) === stage);
          const heading = `loop-${stage ?? 'none'}`;
          return (
            <section
              key={heading}
              className={over === stage ? 'loop-column over' : 'loop-column'}
              data-stage={stage ?? ''}
              aria-labelledby={heading}
            >
              <h4 id={heading}>
                {nameOf(stage)} <span className="count">{here.length}</span>
              </h4>
              <ul>
                {here.map(({ id, record }) => (
                  <LoopCard
                    key={id}
                    id={id}
                    card={record}
                    late={late.has(id)}
                    readOnly={readOnly}
                    onKeyDown={(event) => onKeyDown(event, id, stage)}
                    onDrag={(x, y) => setOver(columnUnder(x, y))}
                    onDrop={(x, y) => {
                      setOver(undefined);
                      const target = x === null || y === null ? undefined : columnUnder(x, y);
                      if (target !== undefined && target !== stage) move(id, target);
                    }}
                  />
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </section>
  );
}
