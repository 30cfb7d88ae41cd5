/** Opens a second file to compare the open map with, and saves a copy of the open map as its future. */
import { toBytes } from '../../shared/file/serialise';
import { GENERATOR } from '../../shared/model/generator';
import { newId } from '../../shared/model/newId';
import type { Blueprint } from '../../shared/model/schema';
import { compareOnceOpen, startComparing } from './comparison';
import { fileNameOf, openRecentDocument } from './document';
import { editor } from './editor';
import { reportSaveFailure } from './fileFailures';
import { notify } from './notices';
import { chooseSecondFile } from './secondFile';
import { t } from './useT';

/** Asks for a file and compares the open map with it. */
export const compareWithFile = (): Promise<void> =>
  chooseSecondFile('future.useCopy', (name, doc) => startComparing({ name, doc }));

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
