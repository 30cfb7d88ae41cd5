/** One segment of the table; a click on its attractiveness shows below it how it comes about. */
import { Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { attractivenessOf } from '../../../shared/analysis/segments';
import type { Fields } from '../../../shared/commands/types';
import type { Id, Segment } from '../../../shared/model/schema';
import { plain } from '../../panels/parts/numbers';
import { editor, useEditor } from '../../state/editor';
import { useT } from '../../state/useT';
import { IconButton } from '../../ui/IconButton';
import { NumberInput } from '../../ui/NumberInput';
import { SegmentFormula } from './SegmentFormula';
import { SegmentPersonas } from './SegmentPersonas';

const RATINGS = ['potential', 'competition', 'fit'] as const;
let stays = 0;

export function SegmentRow({ id, disabled }: { id: Id; disabled: boolean }) {
  const t = useT();
  const segment = useEditor((state) => state.session.doc.segments[id]);
  const [open, setOpen] = useState(false);
  const stay = useRef(0);
  if (!segment) return null;
  const name = segment.name || t('window.untitled');
  const value = attractivenessOf(segment);
  const shown = value === null ? '–' : plain(value, 2);
  const edit = (field: keyof Segment, fields: Fields<Segment>) =>
    editor
      .getState()
      .dispatch(
        { type: 'segment.edit', id, fields },
        { mergeKey: `segments ${id} ${field} ${stay.current}` },
      );
  const enter = () => {
    stay.current = ++stays;
  };
  const number = { describedBy: undefined, disabled, onFocus: enter };
  return (
    <tbody data-segment={id}>
      <tr>
        <th scope="row" className="name" data-column="name">
          <textarea
            className="in-place segments-name"
            rows={1}
            aria-label={t('personas.segment.rates', { column: t('window.field.name'), name })}
            value={segment.name}
            readOnly={disabled}
            onFocus={enter}
            onChange={(event) => edit('name', { name: event.target.value.replace(/\s*\n\s*/g, ' ') })}
          />
          <textarea
            className="in-place segments-criteria"
            rows={1}
            aria-label={t('personas.segment.rates', { column: t('window.field.criteria'), name })}
            placeholder={t('window.hint.criteria')}
            value={segment.criteria ?? ''}
            readOnly={disabled}
            onFocus={enter}
            onChange={(event) => edit('criteria', { criteria: event.target.value || null })}
          />
        </th>
        <td className="size" data-column="size">
          <NumberInput
            {...number}
            id={`${id}-size`}
            labelledBy=""
            label={t('personas.segment.rates', { column: t('window.field.size'), name })}
            value={segment.size === undefined ? null : Number((segment.size * 100).toPrecision(10))}
            min={0}
            max={100}
            step={5}
            unit="%"
            onChange={(next) => edit('size', { size: next === null ? null : next / 100 })}
          />
        </td>
        {RATINGS.map((field) => (
          <td key={field} className={field} data-column={field}>
            <NumberInput
              {...number}
              id={`${id}-${field}`}
              labelledBy=""
              label={t('personas.segment.rates', { column: t(`window.field.${field}`), name })}
              value={segment[field] ?? null}
              min={1}
              max={5}
              onChange={(next) => edit(field, { [field]: next })}
            />
          </td>
        ))}
        <td className="attractiveness">
          <Button
            className="segments-result"
            aria-expanded={open}
            aria-label={t('personas.segment.formula', { name, value: shown })}
            isDisabled={value === null}
            onPress={() => setOpen(!open)}
          >
            <span className="segments-bar" aria-hidden>
              <span style={{ width: `${value === null ? 0 : ((value - 1) / 4) * 100}%` }} />
            </span>
            <b>{shown}</b>
          </Button>
        </td>
        <td className="personas">
          <SegmentPersonas id={id} name={name} disabled={disabled} />
        </td>
        <td className="tools">
          <IconButton
            icon={Trash2}
            small
            label={t('personas.segment.remove', { name })}
            disabled={disabled}
            onPress={() => editor.getState().dispatch({ type: 'segment.delete', id })}
          />
        </td>
      </tr>
      {open && value !== null && (
        <tr className="segments-formula">
          <td colSpan={8}>
            <SegmentFormula segment={segment} value={value} />
          </td>
        </tr>
      )}
    </tbody>
  );
}
