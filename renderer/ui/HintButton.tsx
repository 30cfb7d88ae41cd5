/** The small question mark beside a label: its sentence in a slip that stays, with the way to read more. No stop of the Tab key, which goes from field to field: Shift+F1 in the field opens it. */
import { useEffect, useRef, useState } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import { Button } from './Button';

export interface FieldHelp {
  /** What the question mark is called: “What is severity?” */
  readonly label: string;
  /** Where more is said; absent where there is no more. */
  readonly more?: { readonly label: string; readonly open: () => void } | undefined;
}

export interface HintButtonProps {
  readonly help: FieldHelp;
  readonly hint: string;
}

/** A plain button: a form has dozens of them, and the slip is there only while it is open. */
export function HintButton({ help: { label, more }, hint }: HintButtonProps) {
  const mark = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  /** Where the keyboard was. */
  const from = useRef<Element | null>(null);
  /** The slip was closed to come back there, not to go on to the page. */
  const comesBack = useRef(false);
  useEffect(() => {
    if (!open && comesBack.current && from.current instanceof HTMLElement) from.current.focus();
    comesBack.current = false;
  }, [open]);
  useEffect(() => {
    const field = mark.current?.parentElement;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'F1' || !event.shiftKey) return;
      event.preventDefault();
      event.stopPropagation();
      mark.current?.click();
    };
    field?.addEventListener('keydown', onKeyDown);
    return () => field?.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <>
      <button
        ref={mark}
        type="button"
        className="hint-mark"
        tabIndex={-1}
        aria-label={label}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => {
          from.current = document.activeElement;
          setOpen(true);
        }}
      >
        <span aria-hidden>?</span>
      </button>
      {open && (
        <Popover
          className="popover"
          triggerRef={mark}
          isOpen
          onOpenChange={(is) => {
            comesBack.current = !is;
            setOpen(is);
          }}
          placement="left top"
          offset={6}
        >
          <Dialog className="hint-slip" aria-label={label}>
            <p>{hint}</p>
            {more && (
              <Button
                look="link"
                autoFocus
                onPress={() => {
                  setOpen(false);
                  more.open();
                }}
              >
                {more.label}
              </Button>
            )}
          </Dialog>
        </Popover>
      )}
    </>
  );
}
