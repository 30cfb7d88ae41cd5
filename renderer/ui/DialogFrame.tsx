/** A modal dialog: title, body, foot; Escape, the cross and a click beside it close it. */
import { X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from './IconButton';

/** Who opened it by a double click beside it did not mean to close it by the second one, ms. */
const DOUBLE_MS = 500;

export interface DialogFrameProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly foot?: ReactNode;
  readonly width?: 'narrow' | 'normal' | 'settings' | 'wide' | 'sheet' | 'full';
  /** Beside the title. */
  readonly tools?: ReactNode;
  /** A question that must be answered: a click beside it does nothing. */
  readonly alert?: boolean;
}

export function DialogFrame(props: DialogFrameProps) {
  const { title, closeLabel, onClose, children, foot, width = 'normal', alert = false, tools } = props;
  const [openedAt] = useState(() => performance.now());
  return (
    <ModalOverlay
      className="veil"
      isOpen
      isDismissable={!alert}
      shouldCloseOnInteractOutside={() => performance.now() - openedAt > DOUBLE_MS}
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal className={`modal ${width}`}>
        <Dialog className="dialog" role={alert ? 'alertdialog' : 'dialog'}>
          <div className="dialog-head">
            <Heading slot="title" level={2} className="dialog-title">
              {title}
            </Heading>
            {tools}
            <IconButton icon={X} label={closeLabel} onPress={onClose} />
          </div>
          <div className="dialog-body scroll">{children}</div>
          {foot && <div className="dialog-foot">{foot}</div>}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
