/** The end of a list that is not shown as a whole. */
import { useT } from '../../state/useT';
import { Button } from '../../ui/Button';

export function ShowAll({ hidden, showAll }: { hidden: number; showAll: () => void }) {
  const t = useT();
  if (hidden === 0) return null;
  return (
    <div className="show-all">
      <Button look="quiet" size="small" onPress={showAll}>
        {t('window.pane.showMore', { count: hidden })}
      </Button>
    </div>
  );
}
