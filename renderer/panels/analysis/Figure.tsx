/** A number that opens to how it came about. Every figure of the pane is shown with this. */
import { type ReactNode, useRef, useState } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import type { FigureRef } from '../../../shared/analysis';
import { translateData } from '../../../shared/i18n/translate';
import { useT } from '../../state/useT';
import { ExplanationView, figureKey } from './explain/ExplanationView';

export interface FigureProps extends FigureRef {
  /** The number as it is written. */
  readonly children: ReactNode;
  /** Large figures stand alone, the others in a line of text. */
  readonly big?: boolean;
  readonly tone?: 'good' | 'alarm' | undefined;
}

/** A plain button until it is pressed: a tab shows dozens of figures, and few are ever opened. */
export function Figure({ children, big = false, tone, ...figure }: FigureProps) {
  const t = useT();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const name = translateData(t, figureKey(figure.figure));
  return (
    <>
      <button
        ref={button}
        type="button"
        className={`figure${big ? ' big-figure' : ''}${tone ? ` ${tone}` : ''}`}
        aria-label={
          typeof children === 'string' ? t('analysisPane.openFigure', { name, value: children }) : name
        }
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(true)}
      >
        {children}
      </button>
      {open && (
        <Popover
          className="popover"
          triggerRef={button}
          isOpen
          onOpenChange={setOpen}
          placement="bottom end"
          offset={4}
        >
          <Dialog aria-label={name} className="popover-dialog explains">
            <ExplanationView figure={figure} />
          </Dialog>
        </Popover>
      )}
    </>
  );
}
