/** Where the open file is, as the host sees it: renamed, gone, out of reach, read-only, back. Nothing here is lost; what can be done is offered. */
import type { FileRef, FileState } from '../../shared/host/types';
import { saveDocument } from './document';
import { editor, onStep } from './editor';
import { dismissNotice, type NoticeAction, notify } from './notices';
import { t } from './useT';

/** The message that stands for the present state; another state takes it away. */
let told: number | null = null;

function forget(): boolean {
  const wasTold = told !== null;
  if (told !== null) dismissNotice(told);
  told = null;
  return wasTold;
}

const saveAs = (): NoticeAction => ({
  label: t('outside.saveAs'),
  run: () => void saveDocument({ as: true }),
});

function follow(to: FileRef): void {
  editor.setState({ file: to });
  notify(t('outside.followed', { name: to.name }));
}

export function takeFileState({ ref, state, movedTo }: FileState): void {
  if (editor.getState().file?.id !== ref.id) return;
  const { name } = ref;
  const wasTold = forget();
  switch (state) {
    case 'there':
      if (wasTold) notify(t('outside.back', { name }));
      return;
    case 'read-only':
      told = notify(t('outside.readOnly', { name }), { actions: [saveAs()] });
      return;
    case 'no-answer':
      told = notify(t('outside.noAnswer', { name }), { actions: [saveAs()] });
      return;
    case 'gone': {
      const again = { label: t('outside.saveAgain'), run: () => void saveDocument() };
      told = movedTo
        ? notify(t('outside.renamed', { name, to: movedTo.name }), {
            actions: [
              { label: t('outside.follow', { to: movedTo.name }), run: () => follow(movedTo) },
              saveAs(),
            ],
          })
        : notify(t('outside.gone', { name }), { actions: [again, saveAs()] });
    }
  }
}

onStep((step) => {
  if (step === 'load') forget();
});
