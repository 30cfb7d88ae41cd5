/** The columns and the two header rows: widths from content, phases over their steps. */
import type { Keyed } from '../model/queries';
import type { Locale, Phase, Step } from '../model/schema';
import { textStyles } from '../text/styles';
import type { TextLine } from '../text/types';
import type { Frame } from './frame';
import { createKeep, createKeptList, type Keep } from './keep';
import {
  COLUMN_WIDTHS,
  EMPTY_PHASE_WIDTH,
  HEADER_INDENT,
  LABEL_WIDTH,
  PHASE_HEIGHT,
  STEP_MAX_LINES,
  STEP_MINUTES_WIDTH,
  STEP_PADDING,
} from './metrics';
import { placeLines } from './placeLines';
import type { PhaseBox, StepBox } from './types';

export interface Column {
  readonly x: number;
  readonly w: number;
}
export interface Grid {
  readonly columns: readonly Column[];
  readonly phases: readonly PhaseBox[];
  readonly steps: readonly StepBox[];
  readonly stepHeight: number;
  readonly right: number;
}

const sameBox = <T extends { readonly title: readonly TextLine[] }>(a: T, b: T): boolean =>
  (Object.keys(b) as (keyof T)[]).every((key) => a[key] === b[key]);

/** Makes grids, keeping the boxes that did not change. */
export function createGridMaker(locale: Locale): (frame: Frame, widths: readonly number[]) => Grid {
  const styles = textStyles(locale);
  const stepTitles: Keep<string, TextLine[]> = createKeep();
  const phaseTitles: Keep<string, TextLine[]> = createKeep();
  const stepBoxes: Keep<string, StepBox> = createKeep(sameBox);
  const phaseBoxes: Keep<string, PhaseBox> = createKeep(sameBox);
  const keptColumns = createKeptList<Column>();
  const keptSteps = createKeptList<StepBox>();
  const keptPhases = createKeptList<PhaseBox>();
  const columnKeep: Keep<number, Column> = createKeep();

  const stepTitle = ({ id, record }: Keyed<Step>, width: number): TextLine[] =>
    stepTitles.get(id, [record.name, width], () =>
      placeLines(record.name, styles.step, {
        x: HEADER_INDENT,
        y: STEP_PADDING,
        width: width - 2 * HEADER_INDENT,
        maxLines: STEP_MAX_LINES,
        locale,
      }),
    );
  const phaseTitle = ({ id, record }: Keyed<Phase>, width: number): TextLine[] =>
    phaseTitles.get(id, [record.name, width], () =>
      placeLines(record.name.replaceAll('\n', ' '), styles.phase, {
        x: HEADER_INDENT,
        y: (PHASE_HEIGHT - styles.phase.lineHeight) / 2,
        width: width - 2 * HEADER_INDENT,
        maxLines: 1,
        locale,
      }),
    );
  const rowsOf = ({ record }: Keyed<Step>, title: readonly TextLine[], width: number): number => {
    const last = title.at(-1);
    const tight =
      record.minutes !== undefined &&
      last !== undefined &&
      last.x + last.width + STEP_MINUTES_WIDTH > width - HEADER_INDENT;
    return Math.max(1, title.length + (tight ? 1 : 0));
  };

  const make = (frame: Frame, widths: readonly number[]): Grid => {
    const columns: Column[] = [];
    const phaseSpans: { phase: Keyed<Phase>; x: number; w: number; stepCount: number }[] = [];
    let x = LABEL_WIDTH;
    for (const { phase, steps } of frame.phases) {
      const start = x;
      for (let i = 0; i < steps.length; i++) {
        const index = columns.length;
        const [at, w] = [x, widths[index] ?? COLUMN_WIDTHS[0]];
        columns.push(columnKeep.get(index, [at, w], () => ({ x: at, w })));
        x += w;
      }
      if (steps.length === 0) x += EMPTY_PHASE_WIDTH;
      phaseSpans.push({ phase, x: start, w: x - start, stepCount: steps.length });
    }
    let rows = 1;
    const titles = frame.steps.map((step, i) => {
      const title = stepTitle(step, columns[i]!.w);
      rows = Math.max(rows, rowsOf(step, title, columns[i]!.w));
      return title;
    });
    const stepHeight = 2 * STEP_PADDING + rows * styles.step.lineHeight;
    const steps = frame.steps.map(({ id, record }, index) => {
      const { x: left, w } = columns[index]!;
      const title = titles[index]!;
      const { phaseId, minutes = null } = record;
      return stepBoxes.get(id, [phaseId, minutes, title, left, w, stepHeight, index], () => ({
        ...{ id, phaseId, index, title, minutes },
        ...{ x: left, y: PHASE_HEIGHT, w, h: stepHeight },
      }));
    });
    const phases = phaseSpans.map(({ phase, x: left, w, stepCount }) => {
      const title = phaseTitle(phase, w);
      return phaseBoxes.get(phase.id, [title, left, w, stepCount], () => ({
        ...{ id: phase.id, title, stepCount },
        ...{ x: left, y: 0, w, h: PHASE_HEIGHT },
      }));
    });
    for (const keep of [stepTitles, phaseTitles, stepBoxes, phaseBoxes, columnKeep]) keep.sweep();
    return {
      columns: keptColumns(columns),
      phases: keptPhases(phases),
      steps: keptSteps(steps),
      stepHeight,
      right: Math.max(x, LABEL_WIDTH + COLUMN_WIDTHS[0]),
    };
  };

  let last: { readonly frame: Frame; readonly widths: readonly number[]; readonly grid: Grid } | null = null;
  return (frame, widths) => {
    if (last?.frame !== frame || last.widths !== widths) last = { frame, widths, grid: make(frame, widths) };
    return last.grid;
  };
}
