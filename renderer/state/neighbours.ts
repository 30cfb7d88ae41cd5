/** Who else works on the open file, and what sync folders have put beside it: said once, with what can be done. Nothing is kept from anyone. */
import { type ConflictCopy, type FileRef, ON_DISK, type Surroundings } from '../../shared/host/types';
import { isSame } from '../../shared/model/isSame';
import type { Blueprint } from '../../shared/model/schema';
import { contentHash, journalKey } from '../../shared/session/contentHash';
import { readDraft, writeDraft } from '../host/draftStore';
import { readBlueprint } from '../workers/readBlueprint';
import { editor, onStep } from './editor';
import { baseInHistory, mergeFrom } from './mergeFiles';
import { dismissNotice, notify } from './notices';
import { ui } from './ui';
import { t } from './useT';

/** Not needed for the first picture. */
const AFTER_OPENING_MS = 800;
const SEEN = 'conflict copies seen';
const MOST_SEEN = 200;

type Editing = NonNullable<Surroundings['editing']>;

const timeOf = (iso: string): string =>
  new Date(iso).toLocaleString(ui.getState().locale, { dateStyle: 'medium', timeStyle: 'short' });

const whoOf = ({ user, machine }: Editing): string =>
  machine ? t('outside.onMachine', { user, machine }) : user || t('outside.someone');

/** Who was said to be editing which file, and the message about it. */
let told: { readonly file: string; readonly editing: Editing; readonly notice: number } | null = null;
let looksOnly = false;

function setLooking(on: boolean): void {
  const { session } = editor.getState();
  looksOnly = on;
  editor.setState({ readOnly: on, session: { ...session, readOnly: on } });
}

function lookOnly(file: FileRef): void {
  setLooking(true);
  notify(t('outside.looking', { name: file.name }), {
    action: { label: t('outside.edit'), run: () => setLooking(false) },
  });
}

function takeEditing(file: FileRef, editing: Editing | null): void {
  if (told && (told.file !== file.id || !isSame(told.editing, editing))) {
    dismissNotice(told.notice);
    if (told.file === file.id && editing === null) {
      if (looksOnly) setLooking(false);
      notify(t('outside.finished', { who: whoOf(told.editing), name: file.name }));
    }
    told = null;
  }
  if (!editing || told || (editor.getState().readOnly && !looksOnly)) return;
  const notice = notify(
    t('outside.editing', { who: whoOf(editing), name: file.name, time: timeOf(editing.since) }),
    {
      actions: [
        { label: t('outside.lookOnly'), run: () => lookOnly(file) },
        { label: t('outside.editAnyway'), run: () => {} },
      ],
    },
  );
  told = { file: file.id, editing, notice };
}

/** Hashes of other versions that the user has merged or let lie. */
async function seenCopies(): Promise<readonly string[]> {
  const stored = await readDraft(SEEN);
  return Array.isArray(stored) ? stored.filter((hash) => typeof hash === 'string') : [];
}
async function markSeen(hash: string): Promise<void> {
  await writeDraft(SEEN, [...(await seenCopies()), hash].slice(-MOST_SEEN));
}

interface OtherVersion {
  readonly copy: ConflictCopy;
  readonly doc: Blueprint;
  readonly hash: string;
}

/** The same map but for what every save writes down. */
const sameMap = (a: Blueprint, b: Blueprint): boolean => {
  const plain = ({ meta: { modifiedAt: _at, generator: _by, ...meta }, ...rest }: Blueprint) => ({
    ...rest,
    meta,
  });
  return isSame(plain(a), plain(b));
};

/** The file's content, where it is another version of the open map; where neither has an identity the name has to be certain. */
async function readCopy(copy: ConflictCopy, seen: readonly string[]): Promise<OtherVersion | null> {
  const read = await editor.getState().host.versions.read(copy.ref, ON_DISK);
  if (!read.ok) return null;
  const hash = contentHash(new TextDecoder().decode(read.value));
  if (seen.includes(hash)) return null;
  const parsed = await readBlueprint(read.value, new AbortController().signal);
  if (!parsed?.ok || parsed.readOnly) return null;
  const { doc } = editor.getState().session;
  const isVersion = doc.meta.id === undefined ? copy.isCertain : parsed.doc.meta.id === doc.meta.id;
  return isVersion && !sameMap(parsed.doc, doc) ? { copy, doc: parsed.doc, hash } : null;
}

/** On the base that the history tells, else the one that the user names. */
function merge(name: string, theirs: Blueprint): void {
  if (baseInHistory(theirs)) mergeFrom('found', name, theirs);
  else ui.getState().set({ dialog: { kind: 'mergeBase', name, theirs } });
}

/** Offered now; another look must not offer it a second time. */
const offered = new Set<string>();

function offer({ copy, doc, hash }: OtherVersion): void {
  offered.add(hash);
  const { ref, who, tool, modifiedAt } = copy;
  const vars = { name: ref.name, time: timeOf(modifiedAt), tool: t(`outside.tool.${tool}`) };
  notify(who === null ? t('outside.copy', vars) : t('outside.copyBy', { ...vars, who }), {
    actions: [
      {
        label: t('outside.merge'),
        run: () => {
          void markSeen(hash);
          merge(ref.name, doc);
        },
      },
      { label: t('outside.notThis'), run: () => void markSeen(hash) },
    ],
  });
}

/** Asks the host what lies beside the open file. */
export async function lookAround(): Promise<void> {
  const { host, file, session } = editor.getState();
  if (!file) return;
  const { editing, conflictCopies } = await host.surroundings(file);
  const isStill = () => {
    const now = editor.getState();
    return now.file?.id === file.id && journalKey(now.session.doc) === journalKey(session.doc);
  };
  if (!isStill()) return;
  takeEditing(file, editing);
  const seen = await seenCopies();
  for (const copy of conflictCopies) {
    const other = await readCopy(copy, seen);
    if (!isStill()) return;
    if (other && !offered.has(other.hash)) offer(other);
  }
}

let soon: ReturnType<typeof setTimeout> | undefined;

onStep((step) => {
  if (step !== 'load') return;
  offered.clear();
  looksOnly = false;
  clearTimeout(soon);
  soon = setTimeout(() => void lookAround().catch(() => {}), AFTER_OPENING_MS);
});
