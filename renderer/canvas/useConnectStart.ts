/** The connect tool begins at the card that is selected. */
import { useEffect } from 'react';
import { editor } from '../state/editor';
import { selectedIds } from '../state/selection';
import { useUi } from '../state/ui';
import { startLink } from './gestures/pointer';
import { held } from './held';

/** With the connect tool the selected card is where the link starts. */
export function useConnectStart(): void {
  const tool = useUi((state) => state.tool);
  useEffect(() => {
    if (tool !== 'connect') {
      held.setState({ linkFrom: null });
      return;
    }
    const ids = selectedIds(editor.getState().session, 'cards');
    if (ids.length === 1 && ids[0] !== undefined) startLink(ids[0]);
  }, [tool]);
}
