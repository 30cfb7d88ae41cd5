/** What the children use of the program; bundle.ts makes it a file that Node runs. */
import { createJournalFiles } from '../../../electron/node/journalFile';
import { saveFile, sha256 } from '../../../electron/node/saveFile';
import { toBytes } from '../../../shared/file/serialise';
import { createBlueprint } from '../../../shared/model/document';
import { createJournalKeeper } from '../../../shared/session/journalKeeper';
import { createScript } from '../journalScript';

/** The n-th content of a file: a document that says its number, now small, now large. */
function contentOf(n: number): Uint8Array {
  const now = '2026-01-01T00:00:00.000Z';
  const doc = createBlueprint({ id: 'kill', title: String(n), locale: 'en', now, generator: 'deep' });
  const description = 'x'.repeat((n * 7919) % 300_000);
  return toBytes({ ...doc, meta: { ...doc.meta, description } });
}

export { contentOf, createJournalFiles, createJournalKeeper, createScript, saveFile, sha256 };
