/** While a file is dragged over the start screen: that it can be dropped anywhere. The window itself takes it in. */
import { Upload } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useT } from '../../state/useT';

export function DropVeil() {
  const t = useT();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const enter = (event: DragEvent) => setOver(event.dataTransfer?.types.includes('Files') ?? false);
    // Leaving for nowhere is leaving the window.
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const end = () => setOver(false);
    document.addEventListener('dragenter', enter);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', end);
    return () => {
      document.removeEventListener('dragenter', enter);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', end);
    };
  }, []);
  if (!over) return null;
  return (
    <div className="drop-veil">
      <Upload size={24} aria-hidden />
      <p>{t('start.drop')}</p>
    </div>
  );
}
