/** The first screen: at the left one's own work, at the right sheets lying on the table. */
import { BookOpen, Download, FolderOpen, Plus, Settings } from 'lucide-react';
import { runAction } from '../../actions/run';
import { useT } from '../../state/useT';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { Logo } from '../../ui/Logo';
import { DropVeil } from './DropVeil';
import { OpenMap } from './OpenMap';
import { Recents } from './Recents';
import { Recoveries } from './Recoveries';
import { StartTemplates } from './StartTemplates';
import { TourOffer } from './TourOffer';
import './start.css';
import './own.css';

export function StartScreen() {
  const t = useT();
  return (
    <div className="start">
      <main className="start-own scroll" data-region="start" aria-label={t('window.appName')}>
        <header className="start-head">
          <h1>
            <Logo size={32} />
            {t('window.appName')}
          </h1>
          <IconButton
            icon={BookOpen}
            label={t('action.help.handbook')}
            keys="F1"
            onPress={() => runAction('help.handbook')}
          />
          <IconButton
            icon={Settings}
            label={t('action.app.settings')}
            onPress={() => runAction('app.settings')}
          />
        </header>
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
        <TourOffer />
        <Recoveries />
        <Recents />
      </main>
      <StartTemplates />
      <DropVeil />
    </div>
  );
}
