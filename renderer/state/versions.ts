/** What is done with an earlier version of the open map: put it back as one step, or compare the open map with it. */
import { ON_DISK } from '../../shared/host/types';
import { commandBetween } from '../../shared/merge/commandBetween';
import type { Blueprint } from '../../shared/model/schema';
import { readBlueprint } from '../workers/readBlueprint';
import { openAnalysisTab } from './analysisTab';
import { comparison, startComparing, swapCompared } from './comparison';
import { editor } from './editor';
import { reportOpenFailure } from './fileFailures';
import { notify } from './notices';
import { ui } from './ui';
import { t } from './useT';

/** The open map becomes that version, as one undoable step; it stays the same document. False where it was refused. */
export function restoreVersion(version: Blueprint, time: string): boolean {
  const { session, dispatch } = editor.getState();
  const { id: _, ...meta } = version.meta;
  const { id } = session.doc.meta;
  const target: Blueprint = { ...version, meta: id === undefined ? meta : { ...meta, id } };
  const refusal = dispatch({
    type: 'batch',
    label: { key: 'restore', vars: { time } },
    commands: [commandBetween(session.doc, target)],
  });
  if (refusal) return false;
  notify(t('versions.restored', { time }));
  return true;
}

/** Shows the comparison in the analysis and on the map; the version is the earlier of the two. */
export function compareWithVersion(name: string, doc: Blueprint): void {
  openAnalysisTab('future');
  ui.getState().set({ rightPanel: 'analysis' });
  startComparing({ name, doc });
  if (!comparison.getState().openIsLater) swapCompared();
}

/** Compares the open map with what its file holds now, whoever wrote that. */
export async function compareWithDisk(): Promise<void> {
  const { host, file } = editor.getState();
  if (!file) return;
  const result = await host.versions.read(file, ON_DISK);
  if (!result.ok) return reportOpenFailure(result, file.name);
  const parsed = await readBlueprint(result.value, new AbortController().signal);
  if (parsed?.ok) compareWithVersion(`${file.name} (${t('versions.onDisk')})`, parsed.doc);
  else notify(`${file.name}: ${t('versions.unreadable')}`, { kind: 'error' });
}
