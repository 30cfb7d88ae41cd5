/** The name of a record that leads to it on the map. */
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { Id } from '../../../shared/model/schema';
import { viewport } from '../../canvas/viewport';
import { useT } from '../../state/useT';

export function RefLink({ id, children, label }: { id: Id; children: ReactNode; label?: string }) {
  const t = useT();
  return (
    <Button
      className="ref-link"
      aria-label={label && `${label}, ${t('window.pane.jump')}`}
      onPress={() => viewport.reveal(id)}
    >
      {children}
    </Button>
  );
}
