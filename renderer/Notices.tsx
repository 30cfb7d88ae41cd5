/** Short messages at the foot of the window; said to screen readers by the announcer. */
import { CircleAlert, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { dismissNotice, type Notice, passes, useNotices } from './state/notices';
import { useUi } from './state/ui';
import { useT } from './state/useT';
import { Button } from './ui/Button';
import { IconButton } from './ui/IconButton';

/** From when it is shown, not from when it was said: a window that is starting shows it later. */
const LIFETIME_MS = 6000;

export function Notices() {
  const t = useT();
  const list = useNotices();
  const raised = useUi((state) => state.workshop && state.screen === 'map');
  if (list.length === 0) return null;
  return (
    <section className={raised ? 'notices raised' : 'notices'} aria-label={t('window.notices.region')}>
      {list.map((notice) => (
        <NoticeRow key={notice.id} notice={notice} />
      ))}
    </section>
  );
}

function NoticeRow({ notice }: { readonly notice: Notice }) {
  const { id, kind, text, actions } = notice;
  const t = useT();
  const [isRead, setRead] = useState(false);
  const goes = passes(notice) && !isRead;
  useEffect(() => {
    if (!goes) return;
    const timer = setTimeout(() => dismissNotice(id), LIFETIME_MS);
    return () => clearTimeout(timer);
  }, [id, goes]);
  return (
    <div
      className={`notice ${kind}`}
      onPointerEnter={() => setRead(true)}
      onPointerLeave={() => setRead(false)}
    >
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
  );
}
