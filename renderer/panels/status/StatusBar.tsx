/** The bar at the bottom: whether the work is safe, how big the map is, what the checks found, language and legend. */
import { List, PanelLeft, PanelRight } from 'lucide-react';
import { Button } from 'react-aria-components';
import { LOCALES } from '../../../shared/model/schema';
import { hasUnsavedChanges } from '../../state/editor';
import { useKeeping } from '../../state/journal';
import { changeSettings } from '../../state/settings';
import { useSettled } from '../../state/settled';
import { useUi } from '../../state/ui';
import { useAnalysis } from '../../state/useAnalysis';
import { useT } from '../../state/useT';
import { MenuButton } from '../../ui/MenuButton';
import { LEVEL_ICONS } from '../parts/levelIcons';
import { timeOfDay } from '../parts/numbers';
import { PersonaSwitch } from './PersonaSwitch';
import './status.css';

export function StatusBar() {
  const t = useT();
  const locale = useUi((state) => state.locale);
  const legend = useUi((state) => state.legend);
  const leftOpen = useUi((state) => state.leftOpen);
  const rightOpen = useUi((state) => state.rightPanel !== null);
  const set = useUi((state) => state.set);
  return (
    <footer className="status-bar" data-region="status">
      <Button
        className="status-button"
        aria-label={t('action.view.left')}
        aria-pressed={leftOpen}
        onPress={() => set({ leftOpen: !leftOpen })}
      >
        <PanelLeft size={14} aria-hidden />
      </Button>
      <SavedState />
      <Keeping />
      <Counts />
      <span className="status-gap" />
      <PersonaSwitch />
      <span className="status-gap" />
      <ProblemCounts />
      <span className="bar-line" />
      <MenuButton
        label={`${t('window.status.language')}: ${t(`window.language.${locale}`)}`}
        className="status-button"
        placement="top end"
        face={t(`window.language.${locale}`)}
        items={LOCALES.map((id) => ({
          id,
          label: t(`window.language.${id}`),
          checked: id === locale,
          run: () => changeSettings({ language: id }),
        }))}
      />
      <Button className="status-button" aria-pressed={legend} onPress={() => set({ legend: !legend })}>
        <List size={13} aria-hidden />
        {t('window.status.legend')}
      </Button>
      <Button
        className="status-button"
        aria-label={t('window.right.region')}
        aria-pressed={rightOpen}
        onPress={() => set({ rightPanel: rightOpen ? null : 'inspector' })}
      >
        <PanelRight size={14} aria-hidden />
      </Button>
    </footer>
  );
}

function Keeping() {
  const t = useT();
  const isKept = useKeeping();
  return (
    <span
      className={`status-detail${isKept ? '' : ' off'}`}
      title={t(isKept ? 'window.status.journalHint' : 'recovery.notKept')}
    >
      {t(isKept ? 'window.status.journal' : 'recovery.off')}
    </span>
  );
}

function SavedState() {
  const t = useT();
  const unsaved = useSettled(hasUnsavedChanges);
  const savedAt = useSettled((state) => state.savedAt);
  const readOnly = useSettled((state) => state.readOnly);
  // A new map is nowhere on the disk, even while nothing has been changed in it.
  const nowhere = useSettled((state) => state.file === null && !state.savedAt);
  const locale = useUi((state) => state.locale);
  if (readOnly) return <span>{t('window.status.readOnly')}</span>;
  const text = nowhere
    ? t('window.status.never')
    : unsaved
      ? t('window.status.unsaved')
      : savedAt
        ? t('window.status.savedAt', { time: timeOfDay(savedAt, locale) })
        : t('window.status.saved');
  return (
    <span className={unsaved || nowhere ? 'save-state unsaved' : 'save-state'}>
      <i aria-hidden />
      {text}
    </span>
  );
}

function Counts() {
  const t = useT();
  const phases = useSettled((state) => state.layout.phases.length);
  const steps = useSettled((state) => state.layout.steps.length);
  const cards = useSettled((state) => state.layout.cards.size);
  return (
    <span className="status-detail">
      {[
        t('window.status.phases', { count: phases }),
        t('window.status.steps', { count: steps }),
        t('window.status.cards', { count: cards }),
      ].join(' · ')}
    </span>
  );
}

const LEVELS = [
  ['error', 'errors'],
  ['warning', 'warnings'],
  ['info', 'hints'],
] as const;

function ProblemCounts() {
  const t = useT();
  const problems = useAnalysis((state) => state.problems);
  const set = useUi((state) => state.set);
  return LEVELS.map(([level, key]) => {
    const count = problems.filter((problem) => problem.level === level).length;
    if (count === 0) return null;
    const Icon = LEVEL_ICONS[level];
    return (
      <Button
        key={level}
        className={`status-button ${level}`}
        onPress={() => set({ rightPanel: 'problems' })}
      >
        <Icon size={13} aria-hidden />
        {t(`window.status.${key}`, { count })}
      </Button>
    );
  });
}
