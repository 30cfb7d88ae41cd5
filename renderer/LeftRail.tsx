/** The rail at the left: personas, lanes, saved views, and the whole map small; folded to the portraits alone. */
import { PanelLeft, Table2 } from 'lucide-react';
import { runAction } from './actions/run';
import { Overview } from './canvas/Overview';
import { LanesPanel } from './panels/lanes/LanesPanel';
import { FoldedPersonas } from './panels/personas/FoldedPersonas';
import { PersonasPanel } from './panels/personas/PersonasPanel';
import { ViewsPanel } from './panels/views/ViewsPanel';
import { useUi } from './state/ui';
import { useT } from './state/useT';
import { IconButton } from './ui/IconButton';
import { Segmented } from './ui/Segmented';

export function LeftRail() {
  const t = useT();
  const open = useUi((state) => state.leftOpen);
  const set = useUi((state) => state.set);
  const outline = useUi((state) => state.outline);
  if (!open)
    return (
      <nav className="left-rail folded" data-region="left" aria-label={t('window.left.region')}>
        <IconButton
          icon={Table2}
          label={t('action.view.outline')}
          selected={outline}
          onPress={() => runAction('view.outline')}
        />
        <FoldedPersonas />
        <IconButton
          icon={PanelLeft}
          label={t('window.left.unfold')}
          onPress={() => set({ leftOpen: true })}
        />
      </nav>
    );
  return (
    <nav className="left-rail" data-region="left" aria-label={t('window.left.region')}>
      <div className="rail-switch">
        <Segmented
          label={t('outline.shownAs')}
          value={outline ? 'outline' : 'map'}
          required
          options={[
            { key: 'map', label: t('outline.map') },
            { key: 'outline', label: t('outline.title') },
          ]}
          onChange={() => runAction('view.outline')}
        />
      </div>
      <div className="scroll rail-scroll">
        <PersonasPanel />
        <LanesPanel />
      </div>
      <div className="scroll rail-views">
        <ViewsPanel />
      </div>
      {!outline && (
        <section className="rail-part rail-overview" aria-label={t('window.left.overview')}>
          <header className="rail-head">
            <h2>{t('window.left.overview')}</h2>
          </header>
          <Overview />
        </section>
      )}
    </nav>
  );
}
