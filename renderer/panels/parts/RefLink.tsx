/** The name of a record that leads to it on the map. A plain button: lists show hundreds of them. */
import type { ReactNode } from 'react';
import type { Id } from '../../../shared/model/schema';
import { viewport } from '../../canvas/viewport';
import { useT } from '../../state/useT';

export function RefLink({ id, children, label }: { id: Id; children: ReactNode; label?: string }) {
  const t = useT();
  return (
    <button
      type="button"
      className="ref-link"
      aria-label={label && `${label}, ${t('window.pane.jump')}`}
      onClick={() => viewport.reveal(id)}
    >
      {children}
    </button>
  );
}
