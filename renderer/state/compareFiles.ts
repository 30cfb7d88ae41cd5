/** Opens a second file to compare the open map with, and saves a copy of the open map as its future. */
import { toBytes } from '../../shared/file/serialise';
import { newId } from '../../shared/model/newId';
import type { Blueprint } from '../../shared/model/schema';
import { readBlueprint } from '../workers/readBlueprint';
import { compareOnceOpen, startComparing } from './comparison';
import { fileNameOf, openRecentDocument } from './document';
import { editor } from './editor';
import { reportOpenFailure, reportSaveFailure } from './fileFailures';
import { GENERATOR } from './newBlueprint';
import { notify } from './notices';
import { reading } from './reading';
import { ui } from './ui';
import { t } from './useT';

/** Asks for a file and compares the open map with it; what is wrong with it is said in the usual dialog. */
export async function compareWithFile(): Promise<void> {
  const result = await editor.getState().host.openBeside();
  if (!result.ok) return reportOpenFailure(result, '');
  const { ref, bytes } = result.value;
  const use = (doc: Blueprint) => startComparing({ name: ref.name, doc });
  await reading(
    { name: ref.name, bytes },
    (signal) => readBlueprint(bytes, signal),
    (parsed) => {
      if (parsed.ok) {
        use(parsed.doc);
        return;
      }
      const { errors, repairable } = parsed;
      ui.getState().set({
        dialog: { kind: 'fileErrors', fileName: ref.name, bytes, errors, repairable, use },
      });
    },
  );
}

/** A copy in a file of its own, with an identity of its own; the open map stays open. Its records keep their ids, so that both can be compared. */
export async function saveAsFuture(): Promise<void> {
  const { host, session } = editor.getState();
  const { doc } = session;
  const now = new Date().toISOString();
  const meta = {
    ...doc.meta,
    id: newId(Math.random),
    state: 'future' as const,
    modifiedAt: now,
    generator: GENERATOR,
  };
  const copy: Blueprint = { ...doc, meta };
  const name = `${fileNameOf(doc)} – ${t('compare.future')}.blueprint`;
  const result = await host.saveAs(name, toBytes(copy));
  if (!result.ok) {
    const again = () => void saveAsFuture();
    return reportSaveFailure(result, name, { save: again, elsewhere: again });
  }
  const ref = result.value;
  await host.addRecent(ref, doc.meta.title ?? '');
  startComparing({ name: ref.name, doc: copy });
  notify(t('future.saved', { name: ref.name }), {
    action: {
      label: t('future.openSaved'),
      run: () => {
        const own = editor.getState();
        compareOnceOpen(meta.id, {
          name: own.file?.name ?? fileNameOf(own.session.doc),
          doc: own.session.doc,
        });
        openRecentDocument(ref);
      },
    },
  });
}
