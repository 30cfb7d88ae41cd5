/** Short messages at the foot of the window; said to screen readers by the announcer. */
import { CircleAlert, X } from 'lucide-react';
import { dismissNotice, useNotices } from './state/notices';
import { useUi } from './state/ui';
import { useT } from './state/useT';
import { Button } from './ui/Button';
import { IconButton } from './ui/IconButton';

export function Notices() {
  const t = useT();
  const list = useNotices();
  const raised = useUi((state) => state.workshop && state.screen === 'map');
  if (list.length === 0) return null;
  return (
    <section className={raised ? 'notices raised' : 'notices'} aria-label={t('window.notices.region')}>
      {list.map(({ id, kind, text, actions }) => (
        <div className={`notice ${kind}`} key={id}>
          {kind === 'error' && <CircleAlert size={15} aria-hidden />}
          <p>{text}</p>
          {actions.map(({ label, run }) => (
            <Button
              key={label}
              look="quiet"
              size="small"
              onPress={() => {
                dismissNotice(id);
                run();
              }}
            >
              {label}
            </Button>
          ))}
          <IconButton icon={X} small label={t('window.notices.dismiss')} onPress={() => dismissNotice(id)} />
        </div>
      ))}
    </section>
  );
}
