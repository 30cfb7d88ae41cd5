/** Where the handbook stands: a column beside the window, or a dialog over the dialog it was asked for in. Its parts are loaded when it opens. */
import {
  type KeyboardEvent,
  lazy,
  type ReactNode,
  Suspense,
  useEffect,
  useLayoutEffect,
  useState,
} from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { viewport } from '../../canvas/viewport';
import { closeHandbook, useHandbook, walkTrail } from '../../state/handbook';
import { useUi } from '../../state/ui';
import { useT } from '../../state/useT';

const HandbookPane = lazy(() => import('./HandbookPane'));

export function HandbookHost() {
  const t = useT();
  const open = useHandbook((state) => state.open);
  const overDialog = useHandbook((state) => state.overDialog);
  const presenting = useUi((state) => state.presenting !== null);
  const wide = useHandbook((state) => state.wide);
  const shown = open && !presenting;
  useLayoutEffect(() => {
    if (!shown) return;
    const root = document.documentElement;
    root.dataset.handbook = overDialog ? 'dialog' : wide ? 'wide' : 'beside';
    return () => {
      delete root.dataset.handbook;
    };
  }, [shown, overDialog, wide]);
  if (!shown) return null;
  const pane = (
    <Suspense fallback={<p className="empty">{t('window.loading')}</p>}>
      <HandbookPane />
    </Suspense>
  );
  if (!overDialog) return <Beside>{pane}</Beside>;
  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(is) => !is && closeHandbook()}>
      <Modal className="modal sheet">
        <Dialog className="dialog handbook in-dialog" aria-label={t('handbook.title')}>
          {pane}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** Alt with an arrow goes through the pages that were read, as in a browser; Escape closes. */
function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented) return;
  if (event.altKey && (event.key === 'ArrowLeft' || event.key === 'ArrowRight'))
    walkTrail(event.key === 'ArrowLeft' ? -1 : 1);
  else if (event.key === 'Escape') closeHandbook();
  else return;
  event.preventDefault();
}

function Beside({ children }: { children: ReactNode }) {
  const t = useT();
  const wide = useHandbook((state) => state.wide);
  // The keyboard goes back to where it was: asked before the first part of the handbook takes it.
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (before instanceof HTMLElement && before !== document.body && before.isConnected) before.focus();
      else viewport.focus();
    },
    [before],
  );
  return (
    <aside
      className={wide ? 'handbook wide' : 'handbook'}
      data-region="handbook"
      aria-label={t('handbook.title')}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      {children}
    </aside>
  );
}
