/** Asks for a file to be looked at beside the open map; what is wrong with it is said in the usual dialog. */
import type { TextKey } from '../../shared/i18n/translate';
import type { Blueprint } from '../../shared/model/schema';
import { readBlueprint } from '../workers/readBlueprint';
import { editor } from './editor';
import { reportOpenFailure } from './fileFailures';
import { reading } from './reading';
import { ui } from './ui';

/** `useCopy`: what stands on the button that takes a repaired copy of it. */
export async function chooseSecondFile(
  useCopy: TextKey,
  use: (name: string, doc: Blueprint) => void,
): Promise<void> {
  const result = await editor.getState().host.openBeside();
  if (!result.ok) return reportOpenFailure(result, '');
  const { ref, bytes } = result.value;
  await reading(
    { name: ref.name, bytes },
    (signal) => readBlueprint(bytes, signal),
    (parsed) => {
      if (parsed.ok) {
        use(ref.name, parsed.doc);
        return;
      }
      const { errors, repairable } = parsed;
      ui.getState().set({
        dialog: {
          kind: 'fileErrors',
          fileName: ref.name,
          bytes,
          errors,
          repairable,
          use: { label: useCopy, run: (doc) => use(ref.name, doc) },
        },
      });
    },
  );
}
