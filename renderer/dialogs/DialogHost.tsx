/** Shows the open dialog: one of the union, none most of the time. */
import { RecoveryDialog } from '../recovery/RecoveryDialog';
import { UnfinishedDialog } from '../recovery/UnfinishedDialog';
import { ui, useUi } from '../state/ui';
import { assertNever } from '../ui/assertNever';
import { AboutDialog } from './AboutDialog';
import { AddLaneDialog } from './AddLaneDialog';
import { ExportDialog } from './export/ExportDialog';
import { FileErrorsDialog } from './FileErrorsDialog';
import { ImportEntry } from './ImportEntry';
import { MergeBaseDialog } from './MergeBaseDialog';
import { PaletteDialog } from './PaletteDialog';
import { PasteDialog } from './PasteDialog';
import { PortraitDialog } from './portrait/PortraitDialog';
import { SaveTemplateDialog } from './SaveTemplateDialog';
import { SendReviewDialog } from './SendReviewDialog';
import { ShortcutsDialog } from './ShortcutsDialog';
import { SegmentsDialog } from './segments/SegmentsDialog';
import { SettingsDialog } from './settings/SettingsDialog';
import { TemplatesDialog } from './TemplatesDialog';
import { UnsavedDialog } from './UnsavedDialog';
import { VersionsDialog } from './versions/VersionsDialog';
import './dialogs.css';
import './review.css';

/** Every dialog closes through here. */
const close = (): void => ui.getState().set({ dialog: null });

export function DialogHost() {
  const dialog = useUi((state) => state.dialog);
  if (dialog === null) return null;
  switch (dialog.kind) {
    case 'export':
      return <ExportDialog onClose={close} />;
    case 'import':
      return <ImportEntry {...dialog} onClose={close} />;
    case 'fileErrors':
      return <FileErrorsDialog {...dialog} onClose={close} />;
    case 'mergeBase':
      return <MergeBaseDialog {...dialog} onClose={close} />;
    case 'sendReview':
      return <SendReviewDialog onClose={close} />;
    case 'unsaved':
      return <UnsavedDialog {...dialog} onClose={close} />;
    case 'paste':
      return <PasteDialog {...dialog} onClose={close} />;
    case 'addLane':
      return <AddLaneDialog laneKind={dialog.laneKind} onClose={close} />;
    case 'unfinished':
      return <UnfinishedDialog {...dialog} onClose={close} />;
    case 'recovery':
      return <RecoveryDialog onClose={close} />;
    case 'portrait':
      return <PortraitDialog {...dialog} onClose={close} />;
    case 'segments':
      return <SegmentsDialog onClose={close} />;
    case 'settings':
      return <SettingsDialog onClose={close} />;
    case 'versions':
      return <VersionsDialog {...dialog} onClose={close} />;
    case 'templates':
      return <TemplatesDialog onClose={close} />;
    case 'saveTemplate':
      return <SaveTemplateDialog onClose={close} />;
    case 'shortcuts':
      return <ShortcutsDialog onClose={close} />;
    case 'palette':
      return <PaletteDialog onClose={close} />;
    case 'about':
      return <AboutDialog onClose={close} />;
    default:
      return assertNever(dialog);
  }
}
