/** The first screen: at the left one's own work, at the right sheets lying on the table. */
import { Download, FolderOpen, Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button as PlainButton } from 'react-aria-components';
import type { Recent } from '../../../shared/host/types';
import type { Locale } from '../../../shared/model/schema';
import { runAction } from '../../actions/run';
import { RecoveryList } from '../../recovery/RecoveryList';
import { openRecentDocument } from '../../state/document';
import { hasUnsavedChanges, useEditor } from '../../state/editor';
import { findRecoveries, type Recovery } from '../../state/recoveries';
import { useUi } from '../../state/ui';
import { useT } from '../../state/useT';
import { Button } from '../../ui/Button';
import { Logo } from '../../ui/Logo';
import { StartTemplates } from './StartTemplates';
import './start.css';

export function StartScreen() {
  const t = useT();
  return (
    <div className="start">
      <main className="start-own" data-region="start" aria-label={t('window.appName')}>
        <h1>
          <Logo size={32} />
          {t('window.appName')}
        </h1>
        <div className="start-buttons">
          <Button look="primary" size="large" onPress={() => runAction('file.new')}>
            <Plus size={16} aria-hidden />
            {t('window.start.newMap')}
          </Button>
          <Button size="large" onPress={() => runAction('file.open')}>
            <FolderOpen size={16} aria-hidden />
            {t('window.start.open')}
          </Button>
          <Button size="large" onPress={() => runAction('file.import')}>
            <Download size={16} aria-hidden />
            {t('window.start.import')}
          </Button>
        </div>
        <OpenMap />
        <Recoveries />
        <Recents />
      </main>
      <StartTemplates />
    </div>
  );
}

/** The map that is still open behind this screen. */
function OpenMap() {
  const t = useT();
  const title = useEditor((state) => state.session.doc.meta.title);
  const isOpen = useEditor((state) => state.file !== null || hasUnsavedChanges(state));
  const set = useUi((state) => state.set);
  if (!isOpen) return null;
  return (
    <Button look="link" onPress={() => set({ screen: 'map' })}>
      {t('window.start.back')}
      {title ? `: ${title}` : ''}
    </Button>
  );
}

/** Today with its time, yesterday, else the day. */
function dayText(iso: string, locale: Locale, t: ReturnType<typeof useT>): string {
  const at = new Date(iso);
  const midnight = new Date();
  midnight.setHours(0, 0, 0, 0);
  const days = Math.ceil((midnight.getTime() - at.getTime()) / 86_400_000);
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  if (days <= 0) return t('window.start.today', { time: time.format(at) });
  if (days === 1) return t('window.start.yesterday');
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' }).format(at);
}

function Recents() {
  const t = useT();
  const host = useEditor((state) => state.host);
  const locale = useUi((state) => state.locale);
  const [recents, setRecents] = useState<readonly Recent[] | null>(null);
  useEffect(() => {
    void host.recents().then(setRecents, () => setRecents([]));
  }, [host]);
  return (
    <section className="recents" aria-label={t('window.start.recent')}>
      <h2>{t('window.start.recent')}</h2>
      {recents?.length === 0 && <p className="caption">{t('window.start.noRecent')}</p>}
      <ul className="scroll">
        {recents?.map(({ ref, title, openedAt }) => (
          <li key={ref.id}>
            <PlainButton className="recent" onPress={() => openRecentDocument(ref)}>
              <span className="recent-text">
                <span className="example-title ellipsis">{title || ref.name}</span>
                <span className="caption ellipsis">{ref.name}</span>
              </span>
              <span className="caption">{dayText(openedAt, locale, t)}</span>
            </PlainButton>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What windows left behind that ended without saving. */
function Recoveries() {
  const t = useT();
  const [found, setFound] = useState<readonly Recovery[]>([]);
  useEffect(() => {
    void findRecoveries().then(setFound, () => setFound([]));
  }, []);
  if (found.length === 0) return null;
  return (
    <section aria-label={t('recovery.title')}>
      <h2>{t('recovery.title')}</h2>
      <RecoveryList recoveries={found} onChange={setFound} />
    </section>
  );
}
