/** Another value, written by hand: taken when the field is left or Enter is pressed. */
import { useId, useState } from 'react';
import type { Conflict } from '../../../shared/merge/types';
import { useT } from '../../state/useT';
import { chooseAnswer } from '../chooseAnswer';

export interface WriteAnotherProps {
  readonly conflict: Conflict;
  readonly form: 'text' | 'number';
  /** Of the group of radio buttons. */
  readonly name: string;
  /** As it was written; null where another answer, or none, is chosen. */
  readonly value: unknown;
}

const read = (form: 'text' | 'number', text: string): unknown => {
  if (form === 'text') return text;
  const number = Number(text.normalize('NFKC').trim().replace(',', '.').replace('−', '-'));
  return text.trim() === '' || !Number.isFinite(number) ? null : number;
};

export function WriteAnother({ conflict, form, name, value }: WriteAnotherProps) {
  const t = useT();
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const chosen = value !== null;
  const open = chosen || draft !== null;
  const text = draft ?? (value === null ? '' : String(value));
  const take = () => {
    if (draft === null) return;
    const written = read(form, draft);
    setDraft(null);
    if (written !== null && written !== value) chooseAnswer(conflict, { value: written });
  };
  return (
    <div className={`merge-value wide${chosen ? ' chosen' : ''}`}>
      <label>
        <input
          type="radio"
          name={name}
          checked={open}
          onChange={() => setDraft(String(conflict.ours ?? conflict.theirs ?? ''))}
        />
        <span className="merge-said">{t('merging.write')}</span>
      </label>
      {open && (
        <textarea
          id={id}
          className="input"
          rows={form === 'text' && conflict.field !== 'title' ? 3 : 1}
          aria-label={t('merging.written')}
          // biome-ignore lint/a11y/noAutofocus: it is there because the user has just asked to write
          autoFocus={!chosen}
          value={text}
          inputMode={form === 'number' ? 'decimal' : 'text'}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={take}
          onKeyDown={(event) => {
            if (event.key === 'Escape') {
              event.preventDefault();
              setDraft(null);
            }
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            event.currentTarget.blur();
          }}
        />
      )}
    </div>
  );
}
