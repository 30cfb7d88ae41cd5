/** The bar at the top of the merge window: whose versions these are, which one the map shows, undo and zoom. */
import { Redo2, Undo2 } from 'lucide-react';
import { ActionButton } from '../panels/topBar/ActionButton';
import { MainMenu } from '../panels/topBar/MainMenu';
import { Zoom } from '../panels/topBar/Zoom';
import { type ShownSide, showSide, useMerging } from '../state/merging';
import { useT } from '../state/useT';
import { Logo } from '../ui/Logo';
import { Segmented } from '../ui/Segmented';

const SIDES = ['base', 'ours', 'theirs'] as const;
const SHOWN: readonly ShownSide[] = ['result', ...SIDES];

export function MergeBar() {
  const t = useT();
  const title = useMerging((state) => state.result.meta.title) || t('window.untitled');
  const shown = useMerging((state) => state.shown);
  const canUndo = useMerging((state) => state.past.length > 0);
  const canRedo = useMerging((state) => state.future.length > 0);
  return (
    <header className="merge-bar" data-region="top">
      <MainMenu />
      <Logo size={20} />
      <h1 className="ellipsis">{t('merging.title', { title })}</h1>
      <Names />
      <span className="spread" />
      <Segmented
        required
        label={t('merging.shown')}
        options={SHOWN.map((key) => ({ key, label: t(`merging.side.${key}`) }))}
        value={shown}
        onChange={(key) => key && showSide(key)}
      />
      <span className="bar-line" />
      <ActionButton id="edit.undo" icon={Undo2} enabled={canUndo} />
      <ActionButton id="edit.redo" icon={Redo2} enabled={canRedo} />
      <Zoom />
    </header>
  );
}

function Names() {
  const t = useT();
  const { base, mine, theirs } = useMerging((state) => state.request.names);
  const names = { base, ours: mine, theirs };
  return (
    <ul className="merge-names">
      {SIDES.map((side) => (
        <li key={side} className={`of-${side}`} title={names[side]}>
          <span className="merge-swatch" aria-hidden="true" />
          <b>{t(`merging.side.${side}`)}</b>
          <span className="ellipsis">{names[side]}</span>
        </li>
      ))}
    </ul>
  );
}
