/** The way back to the map that is still open behind the start screen. */
import { ArrowLeft } from 'lucide-react';
import { hasUnsavedChanges, useEditor } from '../../state/editor';
import { useUi } from '../../state/ui';
import { useT } from '../../state/useT';
import { Button } from '../../ui/Button';

export function OpenMap() {
  const t = useT();
  const title = useEditor((state) => state.session.doc.meta.title);
  const isOpen = useEditor((state) => state.file !== null || hasUnsavedChanges(state));
  const set = useUi((state) => state.set);
  if (!isOpen) return null;
  return (
    <Button look="link" onPress={() => set({ screen: 'map' })}>
      <ArrowLeft size={14} aria-hidden />
      {t('window.start.back')}
      {title ? `: ${title}` : ''}
    </Button>
  );
}
