/** Before anything is compared: what a comparison shows, and the two ways to begin one. */
import { GitCompareArrows, Save } from 'lucide-react';
import { compareWithFile, saveAsFuture } from '../../../state/compareFiles';
import { useT } from '../../../state/useT';
import { Button } from '../../../ui/Button';

export function CompareStart() {
  const t = useT();
  return (
    <div className="scroll pane-scroll">
      <section className="measure compare-start">
        <h3 className="pane-title">{t('future.title')}</h3>
        <p>{t('future.intro')}</p>
        <Button look="primary" size="small" onPress={() => void compareWithFile()}>
          <GitCompareArrows size={14} aria-hidden /> {t('action.file.compare')}
        </Button>
        <Button size="small" onPress={() => void saveAsFuture()}>
          <Save size={14} aria-hidden /> {t('action.file.saveFuture')}
        </Button>
        <p className="caption">{t('future.saveCopyHint')}</p>
      </section>
    </div>
  );
}
