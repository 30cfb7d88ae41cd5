/** What happens when the program itself goes wrong: what is known is on the disk, the user is told once, the log says the kind. */
import { app, dialog } from 'electron';
import type { Translate } from '../../shared/i18n/translate';
import { errorName, log } from './log';

/** @param flush what must be on the disk whatever comes next */
export function watchForFaults(t: () => Translate, flush: () => Promise<void>): void {
  let isTold = false;
  const onFault = (kind: string) => (error: unknown) => {
    log(kind, errorName(error));
    void flush().catch(() => undefined);
    // Further faults of the same root would only cover the screen with questions.
    if (isTold || !app.isReady()) return;
    isTold = true;
    void dialog
      .showMessageBox({
        type: 'error',
        message: t()('shell.fault'),
        detail: t()('shell.faultDetail'),
        buttons: [t()('shell.ok')],
      })
      .catch(() => undefined);
  };
  process.on('uncaughtException', onFault('uncaught exception'));
  process.on('unhandledRejection', onFault('unhandled rejection'));
  app.on('child-process-gone', (_event, { type, reason }) => log(`${type} process gone`, reason));
}
