/** The one question the program asks: what to do with changes that are not saved. */
import { saveDocument } from '../state/document';
import { useEditor } from '../state/editor';
import { journalDiscarded } from '../state/journal';
import { useT } from '../state/useT';
import { Button } from '../ui/Button';
import { DialogFrame } from '../ui/DialogFrame';

export interface UnsavedDialogProps {
  /** What goes on once the changes are saved or let go. */
  readonly then: () => void;
  readonly otherwise?: (() => void) | undefined;
  readonly onClose: () => void;
}

export function UnsavedDialog({ then, otherwise, onClose }: UnsavedDialogProps) {
  const t = useT();
  const cancel = () => {
    onClose();
    otherwise?.();
  };
  const title = useEditor((state) => state.session.doc.meta.title) || t('window.untitled');
  return (
    <DialogFrame
      alert
      width="narrow"
      title={t('window.dialog.unsaved.title')}
      closeLabel={t('window.cancel')}
      onClose={cancel}
      foot={
        <>
          <Button
            onPress={async () => {
              // Until then the question stands: nobody goes on working in what is being let go.
              await journalDiscarded().catch(() => {});
              onClose();
              then();
            }}
          >
            {t('window.dialog.unsaved.discard')}
          </Button>
          <span className="spread" />
          <Button onPress={cancel}>{t('window.cancel')}</Button>
          <Button
            autoFocus
            look="primary"
            onPress={async () => {
              if (!(await saveDocument())) return;
              onClose();
              then();
            }}
          >
            {t('window.dialog.unsaved.save')}
          </Button>
        </>
      }
    >
      <p>{t('window.dialog.unsaved.text', { title })}</p>
    </DialogFrame>
  );
}
