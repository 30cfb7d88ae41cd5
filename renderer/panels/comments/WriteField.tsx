/** A field for a comment's text with its button; Ctrl or Cmd with Enter sends, Escape gives up. */
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useT } from '../../state/useT';
import { Button } from '../../ui/Button';

export interface WriteFieldProps {
  readonly label: string;
  readonly send: string;
  readonly placeholder?: string;
  readonly start?: string;
  /** The keyboard goes there when the field appears. */
  readonly focus?: boolean;
  /** What else has to be filled in before it can be sent. */
  readonly ready?: boolean;
  readonly before?: ReactNode;
  readonly after?: ReactNode;
  readonly onDraft?: (text: string) => void;
  /** True where it is done and the field is to be empty again. */
  readonly onSend: (text: string) => boolean;
  readonly onCancel?: () => void;
}

export function WriteField(props: WriteFieldProps) {
  const { label, send, placeholder, start = '', focus = false, ready = true, onSend, onCancel } = props;
  const t = useT();
  const [text, setText] = useState(start);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (focus) field.current?.focus();
  }, [focus]);
  const type = (next: string) => {
    setText(next);
    props.onDraft?.(next);
  };
  const can = ready && text.trim() !== '';
  const finish = () => {
    if (can && onSend(text.trim())) type('');
    // What is missing stands above: the keyboard goes there, the text stays.
    else if (!ready) field.current?.closest('.write')?.querySelector('input')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      finish();
    } else if (event.key === 'Escape' && onCancel) {
      event.preventDefault();
      onCancel();
    }
  };
  return (
    <div className="write">
      {props.before}
      <textarea
        ref={field}
        className="input"
        aria-label={label}
        placeholder={placeholder}
        rows={2}
        value={text}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div className="write-foot">
        {props.after}
        {onCancel && (
          <Button size="small" look="quiet" onPress={onCancel}>
            {t('window.cancel')}
          </Button>
        )}
        <Button size="small" look="primary" isDisabled={!can} onPress={finish}>
          {send}
        </Button>
      </div>
    </div>
  );
}
