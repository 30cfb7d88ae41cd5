/** Prints a PDF through the system's dialog, from a hidden window of its own that reaches nothing but that PDF. */
import { randomBytes } from 'node:crypto';
import { session } from 'electron';
import type { HostResult } from '../../shared/host/types';
import { createPrintWindow } from './createWindow';
import { handle } from './ipc';
import type { ShellWindow } from './shellWindows';

const ADDRESS = 'app://print/map.pdf';
const HEADERS = {
  'Content-Type': 'application/pdf',
  'Content-Security-Policy': "default-src 'none'; img-src data:; style-src 'unsafe-inline'",
  'X-Content-Type-Options': 'nosniff',
};
const PDF_START = '%PDF-';

async function printPdf({ window: parent }: ShellWindow, pdf: Uint8Array): Promise<HostResult<null>> {
  if (Buffer.from(pdf.subarray(0, PDF_START.length)).toString('latin1') !== PDF_START)
    return { ok: false, reason: 'not-a-file' };
  const partition = `print-${randomBytes(8).toString('hex')}`;
  const own = session.fromPartition(partition);
  own.protocol.handle('app', (request) =>
    request.url === ADDRESS
      ? new Response(new Uint8Array(pdf), { status: 200, headers: HEADERS })
      : new Response(null, { status: 404 }),
  );
  const window = createPrintWindow(parent, partition);
  try {
    await window.loadURL(ADDRESS);
    return await new Promise((done) => {
      window.webContents.print({ silent: false, printBackground: true }, (success, reason) => {
        if (success) done({ ok: true, value: null });
        else done({ ok: false, reason: /cancel/i.test(reason) ? 'cancelled' : 'failed', detail: reason });
      });
    });
  } finally {
    if (!window.isDestroyed()) window.destroy();
  }
}

export function answerPrintRequests(): void {
  handle('print', printPdf);
}
