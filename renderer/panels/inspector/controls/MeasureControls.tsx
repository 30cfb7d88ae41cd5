/** The values of measures that are more than one number: lists, counts by answer, pairs by dimension. */
import { useState } from 'react';
import { type Measure, SERVQUAL_DIMENSIONS } from '../../../../shared/model/schema';
import { useT } from '../../../state/useT';
import type { ControlProps } from './controlProps';
import { ListControl } from './ListControl';
import { PartNumber, PartText } from './PartInput';

/** Numbers in a row, parted by blanks, commas or line breaks. */
export function NumbersControl(
  props: ControlProps<readonly number[]> & {
    readonly min?: number | undefined;
    readonly max?: number | undefined;
  },
) {
  const { value = [], onChange, min = -Infinity, max = Infinity } = props;
  const [draft, setDraft] = useState<string | null>(null);
  const read = (text: string) =>
    text
      .split(/[\s,;，；、]+/)
      .filter(Boolean)
      .map(Number);
  const fits = (numbers: readonly number[]) => numbers.every((n) => n >= min && n <= max);
  const text = draft ?? value.join(' ');
  return (
    <textarea
      id={props.id}
      className="input"
      rows={1}
      inputMode="decimal"
      aria-describedby={props.describedBy}
      aria-invalid={!fits(read(text))}
      value={text}
      disabled={props.disabled}
      onFocus={props.onFocus}
      onBlur={() => setDraft(null)}
      onChange={(event) => {
        setDraft(event.target.value);
        const numbers = read(event.target.value);
        if (fits(numbers)) onChange(numbers.length === 0 ? undefined : numbers);
      }}
    />
  );
}

const setAt = (list: readonly number[], index: number, value: number): number[] =>
  list.map((other, i) => (i === index ? value : other));

/** How many gave each answer from 1 to 7. */
export function EffortCountsControl({ value, onChange, ...props }: ControlProps<readonly number[]>) {
  const counts = value ?? [0, 0, 0, 0, 0, 0, 0];
  return (
    <div className="parts grid7">
      {counts.map((count, index) => (
        <PartNumber
          key={index}
          label={String(index + 1)}
          value={count}
          min={0}
          onFocus={props.onFocus}
          disabled={props.disabled}
          onChange={(next) => onChange(setAt(counts, index, next ?? 0))}
        />
      ))}
    </div>
  );
}

type Item = NonNullable<Measure['items']>[number];

/** Named items with importance and satisfaction 1–10. */
export function ItemsControl({ value = [], onChange, onFocus, disabled }: ControlProps<readonly Item[]>) {
  const t = useT();
  return (
    <ListControl<Item>
      value={value}
      onChange={onChange}
      blank={{ name: '', importance: 5, satisfaction: 5 }}
      addLabel={t('window.part.addItem')}
      name={(item) => item.name}
      disabled={disabled}
    >
      {(item, set) => (
        <>
          <PartText
            label={t('window.field.name')}
            value={item.name}
            onFocus={onFocus}
            disabled={disabled}
            onChange={(name) => set({ ...item, name: name ?? '' })}
          />
          <div className="parts row">
            {(['importance', 'satisfaction'] as const).map((key) => (
              <PartNumber
                key={key}
                label={t(`window.part.${key}`)}
                value={item[key]}
                min={1}
                max={10}
                onFocus={onFocus}
                disabled={disabled}
                onChange={(rating) => set({ ...item, [key]: rating ?? 1 })}
              />
            ))}
          </div>
        </>
      )}
    </ListControl>
  );
}

type Dimensions = NonNullable<Measure['dimensions']>;
const BLANK_PAIR = { expectation: 0, perception: 0 };
const BLANK_DIMENSIONS: Dimensions = {
  tangibles: BLANK_PAIR,
  reliability: BLANK_PAIR,
  responsiveness: BLANK_PAIR,
  assurance: BLANK_PAIR,
  empathy: BLANK_PAIR,
};

/** Expectation and perception on each of the five dimensions. */
export function DimensionsControl({ value, onChange, onFocus, disabled }: ControlProps<Dimensions>) {
  const t = useT();
  const dimensions = value ?? BLANK_DIMENSIONS;
  return (
    <div className="parts">
      {SERVQUAL_DIMENSIONS.map((dimension) => (
        <fieldset className="parts row" key={dimension}>
          <legend>{t(`lane.servqual.${dimension}`)}</legend>
          {(['expectation', 'perception'] as const).map((side) => (
            <PartNumber
              key={side}
              label={t(`window.part.${side}`)}
              value={dimensions[dimension][side]}
              onFocus={onFocus}
              disabled={disabled}
              onChange={(next) =>
                onChange({ ...dimensions, [dimension]: { ...dimensions[dimension], [side]: next ?? 0 } })
              }
            />
          ))}
        </fieldset>
      ))}
    </div>
  );
}

/** How much each of the five dimensions counts. */
export function WeightsControl({ value, onChange, onFocus, disabled }: ControlProps<readonly number[]>) {
  const t = useT();
  const weights = value ?? [0, 0, 0, 0, 0];
  return (
    <div className="parts">
      {SERVQUAL_DIMENSIONS.map((dimension, index) => (
        <PartNumber
          key={dimension}
          label={t(`lane.servqual.${dimension}`)}
          value={value?.[index]}
          min={0}
          onFocus={onFocus}
          disabled={disabled}
          onChange={(next) => {
            const all = setAt(weights, index, next ?? 0);
            onChange(all.every((weight) => weight === 0) ? undefined : all);
          }}
        />
      ))}
    </div>
  );
}

const KANO_LETTERS = ['A', 'O', 'M', 'I', 'R', 'Q'] as const;
type KanoCounts = Readonly<Record<(typeof KANO_LETTERS)[number], number>>;
const BLANK_KANO: KanoCounts = { A: 0, O: 0, M: 0, I: 0, R: 0, Q: 0 };

/** How many answers fell into each category of the Kano table. */
export function KanoCountsControl({ value, onChange, onFocus, disabled }: ControlProps<KanoCounts>) {
  const t = useT();
  const counts = value ?? BLANK_KANO;
  return (
    <div className="parts grid3">
      {KANO_LETTERS.map((letter) => (
        <PartNumber
          key={letter}
          label={t(`window.part.kano.${letter}`)}
          value={counts[letter]}
          min={0}
          onFocus={onFocus}
          disabled={disabled}
          onChange={(next) => onChange({ ...counts, [letter]: next ?? 0 })}
        />
      ))}
    </div>
  );
}
