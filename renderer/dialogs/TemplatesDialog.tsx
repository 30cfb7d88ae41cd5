/** File › New from template…: the gallery over the map. */
import { Gallery } from '../gallery/Gallery';
import { useT } from '../state/useT';
import { DialogFrame } from '../ui/DialogFrame';

export function TemplatesDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useT();
  return (
    <DialogFrame width="full" title={t('templates.title')} closeLabel={t('window.close')} onClose={onClose}>
      <Gallery />
    </DialogFrame>
  );
}
