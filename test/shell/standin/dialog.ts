/** Native dialogs, answered from a queue that the test fills; one that nobody answers fails the test. */
import { honest } from './honest';

interface DialogCall {
  readonly method: string;
  readonly options: Readonly<Record<string, unknown>>;
}
export interface DialogAnswer {
  readonly method: 'showOpenDialog' | 'showSaveDialog' | 'showMessageBox' | 'showErrorBox';
  readonly result: unknown;
}

export function createDialogModule(fail: (message: string) => void) {
  const answers: DialogAnswer[] = [];
  const calls: DialogCall[] = [];
  const ask =
    (method: DialogAnswer['method']) =>
    async (...args: unknown[]): Promise<unknown> => {
      const options = (args.at(-1) ?? {}) as Record<string, unknown>;
      calls.push({ method, options });
      const answer = answers.shift();
      if (answer?.method === method) return answer.result;
      const message = `${method} was not answered: ${JSON.stringify(options)}`;
      fail(message);
      throw new Error(message);
    };
  const dialog = honest('dialog', {
    showOpenDialog: ask('showOpenDialog'),
    showSaveDialog: ask('showSaveDialog'),
    showMessageBox: ask('showMessageBox'),
    showErrorBox: (title: string, content: string) => {
      calls.push({ method: 'showErrorBox', options: { title, content } });
      fail(`${title}: ${content}`);
    },
  });
  return { dialog, answers, calls };
}
