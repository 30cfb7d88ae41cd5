/** The control of a field row: one place that knows every kind of control. */
import { useState } from 'react';
import type { Card, Context, Fail, Id, Measure, Need, Variant, Wait } from '../../../../shared/model/schema';
import { themes } from '../../../../shared/scene/themes';
import { editor } from '../../../state/editor';
import { useT } from '../../../state/useT';
import { assertNever } from '../../../ui/assertNever';
import { ColorInput } from '../../../ui/ColorInput';
import { LinesInput } from '../../../ui/LinesInput';
import { NumberInput } from '../../../ui/NumberInput';
import { Switch } from '../../../ui/Switch';
import { TextInput } from '../../../ui/TextInput';
import { ToggleChips } from '../../../ui/ToggleChips';
import { TokenInput } from '../../../ui/TokenInput';
import type { Control } from '../fields/fieldRow';
import { AvatarControl } from './AvatarControl';
import { CardsControl } from './CardControl';
import { CardKindControl } from './CardKindControl';
import { ChoiceControl } from './ChoiceControl';
import { ContextControl } from './ContextControl';
import type { ControlProps } from './controlProps';
import { FailControl } from './FailControl';
import {
  DimensionsControl,
  EffortCountsControl,
  ItemsControl,
  KanoCountsControl,
  NumbersControl,
  WeightsControl,
} from './MeasureControls';
import { NeedsControl } from './NeedsControl';
import { PersonasControl } from './PersonasControl';
import { PictureControl } from './PictureControl';
import { RatingControl } from './RatingControl';
import { RecordControl } from './RecordControl';
import { useChoices } from './useChoices';
import { usedTexts } from './usedTexts';
import { VariantsControl } from './VariantsControl';
import { WaitControl } from './WaitControl';

export interface FieldControlProps extends ControlProps<unknown> {
  readonly control: Control;
  readonly label: string;
  readonly required: boolean;
}

/** Controls whose single input the label belongs to; the others are groups named by it. */
export const isSingleInput = (control: Control): boolean =>
  ['line', 'title', 'text', 'owner', 'url', 'date', 'number', 'share', 'lines', 'tokens', 'numbers'].includes(
    control.kind,
  );

/** Controls that need the whole width of the pane. */
export const isTall = (control: Control): boolean =>
  [
    'title',
    'text',
    'lines',
    'fail',
    'wait',
    'variants',
    'context',
    'needs',
    'items',
    'dimensions',
    'weights',
    'effortCounts',
    'kanoCounts',
    'numbers',
    'cards',
  ].includes(control.kind);

/** Changes that follow each other in these controls become one step of history. */
export const isTyped = (control: Control): boolean =>
  isSingleInput(control) || (isTall(control) && control.kind !== 'cards') || control.kind === 'color';

/** The type of a field's value is what the schema says for its row; here it is named, the one place where it is. */
const as = <V,>(props: ControlProps<unknown>): ControlProps<V> => props as ControlProps<V>;

/** Sticky-note and card tints. */
const SWATCHES = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6'] as const;

export function FieldControl({ control, label, required, ...props }: FieldControlProps) {
  switch (control.kind) {
    case 'line':
    case 'title':
    case 'text':
    case 'url':
    case 'date':
    case 'owner':
      return <TextControl {...as<string>(props)} kind={control.kind} />;
    case 'number':
    case 'share':
      return <NumberControl {...as<number>(props)} control={control} />;
    case 'rating':
      return <RatingControl {...as<number>(props)} />;
    case 'choice':
      return <ChoiceControl {...as<string>(props)} choices={control.choices} required={required} />;
    case 'numberChoice': {
      const { value, onChange, ...rest } = as<number>(props);
      return (
        <ChoiceControl
          {...rest}
          choices={control.choices}
          value={value === undefined ? undefined : String(value)}
          onChange={(key) => onChange(key === undefined ? undefined : Number(key))}
        />
      );
    }
    case 'flag': {
      const { value, onChange, mixed, ...rest } = as<boolean>(props);
      return (
        <Switch {...rest} value={value === true && !mixed} onChange={(on) => onChange(on || undefined)} />
      );
    }
    case 'flags':
      return <FlagsControl {...as<readonly string[]>(props)} choices={control.choices} />;
    case 'tokens':
      return <TokensControl {...as<readonly string[]>(props)} from={control.from} />;
    case 'lines': {
      const { value = [], onChange, ...rest } = as<readonly string[]>(props);
      return (
        <LinesInput
          {...rest}
          value={value}
          onChange={(lines) => onChange(lines.length === 0 ? undefined : lines)}
        />
      );
    }
    case 'cardKind':
      return <CardKindControl {...as<Card['kind']>(props)} />;
    case 'personas':
      return <PersonasControl {...as<readonly Id[]>(props)} />;
    case 'record':
      return <RecordControl {...as<Id>(props)} table={control.table} />;
    case 'card': {
      const { value, onChange, ...rest } = as<Id>(props);
      return (
        <CardsControl
          {...rest}
          single
          label={label}
          accepts={control.accepts}
          value={value === undefined ? undefined : [value]}
          onChange={(ids) => onChange(ids?.[0])}
        />
      );
    }
    case 'cards':
      return <CardsControl {...as<readonly Id[]>(props)} label={label} accepts={control.accepts} />;
    case 'color':
      return <ColorControl {...as<string>(props)} />;
    case 'picture':
      return <PictureControl {...as<Id>(props)} />;
    case 'avatar':
      return <AvatarControl {...as<string>(props)} />;
    case 'fail':
      return <FailControl {...as<Fail>(props)} />;
    case 'wait':
      return <WaitControl {...as<Wait>(props)} />;
    case 'variants':
      return <VariantsControl {...as<readonly Variant[]>(props)} />;
    case 'context':
      return <ContextControl {...as<Context>(props)} />;
    case 'needs':
      return <NeedsControl {...as<readonly Need[]>(props)} />;
    case 'numbers':
      return <NumbersControl {...as<readonly number[]>(props)} min={control.min} max={control.max} />;
    case 'effortCounts':
      return <EffortCountsControl {...as<readonly number[]>(props)} />;
    case 'items':
      return <ItemsControl {...as<NonNullable<Measure['items']>>(props)} />;
    case 'dimensions':
      return <DimensionsControl {...as<NonNullable<Measure['dimensions']>>(props)} />;
    case 'weights':
      return <WeightsControl {...as<readonly number[]>(props)} />;
    case 'kanoCounts':
      return <KanoCountsControl {...as(props)} />;
    default:
      return assertNever(control);
  }
}

type TextKind = 'line' | 'title' | 'text' | 'url' | 'date' | 'owner';

function TextControl({
  kind,
  value,
  mixed,
  onChange,
  onFocus,
  ...ids
}: ControlProps<string> & { kind: TextKind }) {
  const t = useT();
  const [suggestions, setSuggestions] = useState<readonly string[]>([]);
  return (
    <TextInput
      {...ids}
      value={value ?? ''}
      placeholder={mixed ? t('window.inspector.mixed') : undefined}
      multiline={kind === 'text'}
      oneLine={kind === 'title'}
      type={kind === 'url' || kind === 'date' ? kind : 'text'}
      suggestions={kind === 'owner' ? suggestions : undefined}
      onFocus={() => {
        onFocus();
        if (kind === 'owner') setSuggestions(usedTexts(editor.getState().session.doc, 'owner'));
      }}
      onChange={(text) => onChange(text === '' ? undefined : text)}
    />
  );
}

function NumberControl(
  props: ControlProps<number> & { control: Extract<Control, { kind: 'number' | 'share' }> },
) {
  const { control, value, mixed, onChange, ...ids } = props;
  const t = useT();
  const placeholder = mixed ? t('window.inspector.mixed') : undefined;
  if (control.kind === 'share')
    return (
      <NumberInput
        {...ids}
        value={value === undefined ? null : value * 100}
        min={0}
        max={100}
        unit="%"
        placeholder={placeholder}
        onChange={(percent) =>
          onChange(percent === null ? undefined : Number((percent / 100).toPrecision(12)))
        }
      />
    );
  const { min, max, step, whole, unit, fallback } = control;
  return (
    <NumberInput
      {...ids}
      {...{ min, max, step, whole }}
      value={value ?? null}
      unit={unit && t(`window.unit.${unit}`)}
      placeholder={placeholder ?? (fallback === undefined ? undefined : String(fallback))}
      onChange={(number) => onChange(number ?? undefined)}
    />
  );
}

function FlagsControl(
  props: ControlProps<readonly string[]> & { choices: Extract<Control, { kind: 'flags' }>['choices'] },
) {
  const { choices, value = [], onChange, ...ids } = props;
  const options = useChoices(choices);
  return (
    <ToggleChips
      {...ids}
      options={options}
      value={value}
      onChange={(keys) => onChange(keys.length === 0 ? undefined : keys)}
    />
  );
}

function TokensControl(props: ControlProps<readonly string[]> & { from: 'channels' | 'tags' }) {
  const { from, value = [], mixed, onChange, onFocus, ...ids } = props;
  const t = useT();
  const [suggestions, setSuggestions] = useState<readonly string[]>([]);
  return (
    <TokenInput
      {...ids}
      value={value}
      suggestions={suggestions}
      placeholder={mixed ? t('window.inspector.mixed') : t('window.inspector.addToken')}
      removeLabel={(what) => t('window.inspector.remove', { what })}
      onFocus={() => {
        onFocus();
        setSuggestions(usedTexts(editor.getState().session.doc, from));
      }}
      onChange={(tokens) => onChange(tokens.length === 0 ? undefined : tokens)}
    />
  );
}

function ColorControl({ value, onChange, ...ids }: ControlProps<string>) {
  const t = useT();
  return (
    <ColorInput
      {...ids}
      value={value ?? null}
      swatches={SWATCHES.map((token, index) => ({
        color: themes.light[token],
        label: t('window.inspector.swatch', { number: index + 1 }),
      }))}
      ownLabel={t('window.inspector.ownColor')}
      noneLabel={t('window.inspector.noColor')}
      onChange={(color) => onChange(color ?? undefined)}
    />
  );
}
