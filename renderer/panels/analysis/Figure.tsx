/** A number that opens to how it came about. Every figure of the pane is shown with this. */
import type { ReactNode } from 'react';
import type { FigureRef } from '../../../shared/analysis';
import { translateData } from '../../../shared/i18n/translate';
import { useT } from '../../state/useT';
import { PopoverButton } from '../../ui/PopoverButton';
import { ExplanationView, figureKey } from './explain/ExplanationView';

export interface FigureProps extends FigureRef {
  /** The number as it is written. */
  readonly children: ReactNode;
  /** Large figures stand alone, the others in a line of text. */
  readonly big?: boolean;
  readonly tone?: 'good' | 'alarm' | undefined;
}

export function Figure({ children, big = false, tone, ...figure }: FigureProps) {
  const t = useT();
  const name = translateData(t, figureKey(figure.figure));
  return (
    <PopoverButton
      label={typeof children === 'string' ? t('analysisPane.openFigure', { name, value: children }) : name}
      className={`figure${big ? ' big-figure' : ''}${tone ? ` ${tone}` : ''}`}
      face={children}
      placement="bottom end"
    >
      {() => <ExplanationView figure={figure} />}
    </PopoverButton>
  );
}
