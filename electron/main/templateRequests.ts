/** Answers what the window asks about the user's own templates. */
import type { OwnTemplates } from '../../shared/host/types';
import { handle } from './ipc';

export function answerTemplateRequests(templates: OwnTemplates): void {
  handle('templatesList', async () => [...(await templates.list())]);
  handle('templatesRead', (_shellWindow, id) => templates.read(id));
  handle('templatesSave', (_shellWindow, id, bytes) => templates.save(id, bytes));
  handle('templatesRemove', (_shellWindow, id) => templates.remove(id));
}
