/** Prints sheets through the system's dialog, from a hidden window of its own in which nothing runs and which reaches nothing. */
import { randomBytes } from 'node:crypto';
import { session } from 'electron';
import type { HostResult } from '../../shared/host/types';
import { createPrintWindow } from './createWindow';
import { handle } from './ipc';
import type { ShellWindow } from './shellWindows';

const ADDRESS = 'app://print/sheets.html';
const HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy':
    "default-src 'none'; img-src data:; font-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; sandbox",
  'X-Content-Type-Options': 'nosniff',
};
const START = '<!doctype html>';

async function printSheets({ window: parent }: ShellWindow, html: Uint8Array): Promise<HostResult<null>> {
  if (Buffer.from(html.subarray(0, START.length)).toString('latin1') !== START)
    return { ok: false, reason: 'not-a-file' };
  const partition = `print-${randomBytes(8).toString('hex')}`;
  const own = session.fromPartition(partition);
  own.protocol.handle('app', (request) =>
    request.url === ADDRESS
      ? new Response(new Uint8Array(html), { status: 200, headers: HEADERS })
      : new Response(null, { status: 404 }),
  );
  const window = createPrintWindow(parent, partition);
  try {
    await window.loadURL(ADDRESS);
    return await new Promise((done) => {
      // The sheets have margins of their own.
      const options = { silent: false, printBackground: true, margins: { marginType: 'none' as const } };
      window.webContents.print(options, (success, reason) => {
        if (success) done({ ok: true, value: null });
        else done({ ok: false, reason: /cancel/i.test(reason) ? 'cancelled' : 'failed', detail: reason });
      });
    });
  } finally {
    if (!window.isDestroyed()) window.destroy();
  }
}

export function answerPrintRequests(): void {
  handle('print', printSheets);
}
