/** The bridge between Electron's window and its shell: every channel with the schema of what goes in and what comes back. */
import { z } from 'zod';
import { LOCALES } from '../model/schema';
import { SETTING_IDS, type SettingChanges } from '../settings/rows';
import { MOST_SETTINGS_TEXT } from '../settings/text';
import type { SyncTool } from './conflictNames';
import {
  type Host,
  type HostEvents,
  type HostFailure,
  isTemplateId,
  MAX_PREVIEW,
  type SaveLimit,
} from './types';

z.config({ jitless: true });

const MAX_FILE = 64 * 1024 * 1024;
const MAX_EXPORT = 512 * 1024 * 1024;
/** Of a journal's lines that are written at once: the first holds a whole document. */
const MAX_LINES = 192 * 1024 * 1024;

/** By its tag, since bytes that come from another context have another constructor. */
const isBytes = (value: unknown): value is Uint8Array =>
  Object.prototype.toString.call(value) === '[object Uint8Array]';

const bytes = (limit: number) =>
  z.custom<Uint8Array>((value) => isBytes(value) && value.byteLength <= limit, 'bytes');
/** Opaque to the window: made by the shell for a dialog, a drop or an opening by the system. */
const fileId = z.string().regex(/^[A-Za-z0-9_-]{1,128}$/);
const templateId = z.string().refine(isTemplateId, 'id');
const fileName = z.string().min(1).max(255);
const fileRef = z.strictObject({ id: fileId, name: fileName });
const openedFile = z.strictObject({ ref: fileRef, bytes: bytes(MAX_FILE) });
const documentId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/);
const lines = z
  .array(z.string())
  .refine((all) => all.reduce((sum, line) => sum + line.length, 0) <= MAX_LINES, 'too long');
const historyName = z.string().min(1).max(200);
const leftJournal = z.strictObject({
  id: fileId,
  documentId: z.string(),
  modifiedAt: z.string(),
  file: fileRef.nullable(),
  ownPage: z.boolean(),
});
const SYNC_TOOLS = [
  'dropbox',
  'onedrive',
  'syncthing',
  'google-drive',
  'icloud',
  'nextcloud',
  'seafile',
  'synology',
  'other',
] as const satisfies readonly SyncTool[];
const surroundings = z.strictObject({
  editing: z.strictObject({ user: z.string(), machine: z.string(), since: z.string() }).nullable(),
  conflictCopies: z.array(
    z.strictObject({
      ref: fileRef,
      tool: z.enum(SYNC_TOOLS),
      who: z.string().nullable(),
      isCertain: z.boolean(),
      modifiedAt: z.string(),
    }),
  ),
});
const fileState = z.strictObject({
  ref: fileRef,
  state: z.enum(['there', 'gone', 'no-answer', 'read-only']),
  movedTo: fileRef.nullable(),
});
const attempt = z.string().min(1).max(200);
const actionIds = z.array(z.string().max(64)).max(200);
/** Ids are checked here, values by the table of settings when they are taken in. */
const settingChanges = z.custom<SettingChanges>(
  (value) =>
    z
      .partialRecord(z.enum(SETTING_IDS), z.union([z.string().max(1000), z.number(), z.boolean(), z.null()]))
      .safeParse(value).success,
  'settings',
);
const settingsText = z.string().max(MOST_SETTINGS_TEXT);
const recentChange = z.strictObject({
  pinned: z.boolean().optional(),
  preview: z.string().max(MAX_PREVIEW).optional(),
});
const nothing = z.tuple([]);
const none = z.undefined();

const FAILURES = [
  'cancelled',
  'not-found',
  'no-permission',
  'disk-full',
  'changed-outside',
  'too-big',
  'not-a-file',
  'busy',
  'no-answer',
  'disk-error',
  'bad-name',
  'failed',
] as const satisfies readonly HostFailure[];
const LIMITS = ['other-names', 'owner'] as const satisfies readonly SaveLimit[];

const savedRef = fileRef.extend({ limits: z.array(z.enum(LIMITS)).readonly().optional() });
const version = z.strictObject({
  id: fileId,
  savedAt: z.string(),
  size: z.number(),
  of: z.string().max(255).optional(),
});

const result = <T extends z.ZodType>(value: T) =>
  z.union([
    z.strictObject({ ok: z.literal(true), value }),
    z.strictObject({
      ok: z.literal(false),
      reason: z.enum(FAILURES),
      detail: z.string().max(1000).optional(),
    }),
  ]);

/** Questions the window asks; `args` is the argument list. A dropped file goes through the preload, which knows its path, as `openDropped(path)` or `readDropped(path)`. */
export const requests = {
  initialFile: { args: nothing, result: openedFile.nullable() },
  open: { args: nothing, result: result(openedFile) },
  openBeside: { args: nothing, result: result(openedFile) },
  openSeveral: { args: nothing, result: result(z.array(openedFile).readonly()) },
  readDropped: { args: z.tuple([z.string().min(1).max(4096)]), result: result(openedFile) },
  openDropped: { args: z.tuple([z.string().min(1).max(4096)]), result: result(openedFile) },
  openRecent: { args: z.tuple([fileRef]), result: result(openedFile) },
  save: { args: z.tuple([fileRef, bytes(MAX_FILE)]), result: result(savedRef) },
  saveAs: { args: z.tuple([fileName, bytes(MAX_FILE)]), result: result(savedRef) },
  versionsList: { args: z.tuple([fileRef]), result: z.array(version) },
  versionsRead: { args: z.tuple([fileRef, fileId]), result: result(bytes(MAX_FILE)) },
  templatesList: { args: nothing, result: z.array(z.strictObject({ id: templateId, savedAt: z.string() })) },
  templatesRead: { args: z.tuple([templateId]), result: result(bytes(MAX_FILE)) },
  templatesSave: { args: z.tuple([templateId, bytes(MAX_FILE)]), result: result(z.null()) },
  templatesRemove: { args: z.tuple([templateId]), result: result(z.null()) },
  surroundings: { args: z.tuple([fileRef]), result: surroundings },
  recents: {
    args: nothing,
    result: z.array(
      z.strictObject({
        ref: fileRef,
        title: z.string(),
        openedAt: z.string(),
        pinned: z.boolean(),
        missing: z.boolean(),
        preview: z.string().max(MAX_PREVIEW).nullable(),
      }),
    ),
  },
  addRecent: { args: z.tuple([fileRef, z.string().max(1000)]), result: none },
  changeRecent: { args: z.tuple([fileRef, recentChange.nullable()]), result: none },
  journalWrite: { args: z.tuple([documentId, fileRef.nullable(), lines]), result: none },
  journalAppend: { args: z.tuple([documentId, lines]), result: none },
  journalLeft: { args: nothing, result: z.array(leftJournal) },
  journalRead: { args: z.tuple([fileId]), result: z.array(z.string()) },
  journalDiscard: { args: z.tuple([fileId]), result: none },
  journalKeepHistory: { args: z.tuple([documentId, historyName, lines]), result: none },
  journalHistory: { args: z.tuple([documentId, historyName]), result: z.array(z.string()) },
  attemptsUnfinished: { args: nothing, result: z.array(z.string()) },
  attemptBegin: { args: z.tuple([attempt]), result: none },
  attemptEnd: { args: z.tuple([attempt]), result: none },
  settingsRead: { args: nothing, result: settingsText.nullable() },
  settingsChange: { args: z.tuple([settingChanges]), result: none },
  exportFile: {
    args: z.tuple([fileName, z.string().max(100), bytes(MAX_EXPORT)]),
    result: result(z.null()),
  },
  print: { args: z.tuple([bytes(MAX_EXPORT)]), result: result(z.null()) },
  setTitle: { args: z.tuple([z.string().max(1000), z.boolean(), fileRef.nullable()]), result: none },
  turnAway: { args: z.tuple([fileRef]), result: none },
  setMenuState: { args: z.tuple([actionIds, actionIds]), result: none },
  setLocale: { args: z.tuple([z.enum(LOCALES)]), result: none },
  setFullScreen: { args: z.tuple([z.boolean()]), result: none },
  systemAction: {
    args: z.tuple([z.enum(['newWindow', 'toggleFullScreen', 'paste', 'reload', 'quit'])]),
    result: none,
  },
  confirmClose: { args: z.tuple([z.enum(['close', 'stay', 'asking'])]), result: none },
} as const satisfies Record<string, { readonly args: z.ZodType<unknown[]>; readonly result: z.ZodType }>;

/** What the shell tells the window by itself. */
export const events = {
  menu: z.string().max(64),
  openFile: openedFile,
  fileChanged: fileRef,
  fileState,
  surroundingsChanged: fileRef,
  settingsChanged: settingsText,
  closeRequest: z.null(),
} as const satisfies { readonly [E in keyof HostEvents]: z.ZodType<HostEvents[E]> };

export type RequestName = keyof typeof requests;
export type EventName = keyof typeof events;
export type RequestArgs<N extends RequestName> = z.infer<(typeof requests)[N]['args']>;
export type RequestResult<N extends RequestName> = z.infer<(typeof requests)[N]['result']>;

/** Channel names: `blueprint:open`, `blueprint:on:menu`. */
export const requestChannel = (name: RequestName): string => `blueprint:${name}`;
export const eventChannel = (name: EventName): string => `blueprint:on:${name}`;

/**
 * `window.blueprint`, as the preload exposes it: one function for each request, and `on`.
 * `openDropped` takes the dropped File itself; the preload turns it into its path.
 */
export type Bridge = {
  readonly [N in Exclude<RequestName, 'openDropped' | 'readDropped'>]: (
    ...args: RequestArgs<N>
  ) => Promise<RequestResult<N>>;
} & {
  readonly openDropped: (file: unknown) => Promise<RequestResult<'openDropped'>>;
  readonly readDropped: (file: unknown) => Promise<RequestResult<'readDropped'>>;
  readonly on: Host['on'];
};
