/** The bar at the top: menu, title and state of the map; tools; undo, zoom and export. */
import { Check, Play, Redo2, Undo2, Upload } from 'lucide-react';
import { stepText } from '../../actions/menuEntry';
import { runAction } from '../../actions/run';
import { hasUnsavedChanges } from '../../state/editor';
import { useSettled } from '../../state/settled';
import { useUi } from '../../state/ui';
import { useT } from '../../state/useT';
import { Button } from '../../ui/Button';
import { Logo } from '../../ui/Logo';
import { timeOfDay } from '../parts/numbers';
import { ActionButton } from './ActionButton';
import { MainMenu } from './MainMenu';
import { MapTitle } from './MapTitle';
import { ToolButtons } from './ToolButtons';
import { Zoom } from './Zoom';
import './topBar.css';

export function TopBar() {
  const t = useT();
  const presentable = useSettled((state) => state.layout.phases.length > 0);
  return (
    <header className="top-bar" data-region="top">
      <div className="bar-part">
        <MainMenu />
        <Logo size={20} />
        <MapTitle />
        <StateChip />
        <SavedMark />
      </div>
      <ToolButtons />
      <div className="bar-part end">
        <ActionButton id="help.palette" />
        <UndoRedo />
        <span className="bar-line" />
        <Zoom />
        <span className="bar-line" />
        <Button look="quiet" isDisabled={!presentable} onPress={() => runAction('view.present')}>
          <Play size={14} aria-hidden fill="currentColor" />
          <span className="bar-text">{t('window.bar.present')}</span>
        </Button>
        <Button look="primary" onPress={() => runAction('file.export')}>
          <Upload size={15} aria-hidden />
          <span className="bar-text">{t('window.bar.export')}</span>
        </Button>
      </div>
    </header>
  );
}

function StateChip() {
  const t = useT();
  const state = useSettled((editor) => editor.session.doc.meta.state);
  if (!state) return null;
  const name = state === 'current' || state === 'future' ? t(`lane.state.${state}`) : state;
  return <span className="chip state-chip">{name}</span>;
}

function SavedMark() {
  const t = useT();
  const unsaved = useSettled(hasUnsavedChanges);
  const nowhere = useSettled((state) => state.file === null && !state.savedAt);
  const savedAt = useSettled((state) => state.savedAt);
  const readOnly = useSettled((state) => state.readOnly);
  const locale = useUi((state) => state.locale);
  if (readOnly) return <span className="saved-mark">{t('window.bar.readOnly')}</span>;
  if (unsaved || nowhere) return <span className="saved-mark">{t('window.bar.unsaved')}</span>;
  return (
    <span className="saved-mark">
      <Check size={14} aria-hidden />
      {savedAt ? t('window.bar.savedAt', { time: timeOfDay(savedAt, locale) }) : t('window.bar.saved')}
    </span>
  );
}

function UndoRedo() {
  const t = useT();
  const undone = useSettled((state) => state.session.past.at(-1)?.label);
  const redone = useSettled((state) => state.session.future[0]?.label);
  return (
    <>
      <ActionButton
        id="edit.undo"
        icon={Undo2}
        tip={stepText(t, 'edit.undo', undone)}
        enabled={undone !== undefined}
      />
      <ActionButton
        id="edit.redo"
        icon={Redo2}
        tip={stepText(t, 'edit.redo', redone)}
        enabled={redone !== undefined}
      />
    </>
  );
}
