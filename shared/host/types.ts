/** What the view asks of the machine it runs on. Electron, the browser and memory each implement it; one contract test holds all three. */
import type { SettingChanges } from '../settings/rows';
import type { ConflictName } from './conflictNames';

/** A file the user granted; opaque to the view, never a path. */
export interface FileRef {
  readonly id: string;
  readonly name: string;
}
export interface OpenedFile {
  readonly ref: FileRef;
  readonly bytes: Uint8Array;
}
export type HostResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: HostFailure; readonly detail?: string };
/** `cancelled` is the user's own choice and shows no message. */
export type HostFailure =
  | 'cancelled'
  | 'not-found'
  | 'no-permission'
  | 'disk-full'
  | 'changed-outside'
  | 'too-big'
  | 'not-a-file'
  /** Another program holds the file. */
  | 'busy'
  /** Folder, share or drive does not answer (any more). */
  | 'no-answer'
  /** The disk reports errors, or what was written reads back differently. */
  | 'disk-error'
  | 'bad-name'
  | 'failed';

/** What a save could not keep of the old file, although the new content is safely there. */
export type SaveLimit =
  /** Other names of the same file (hard links) keep the old content. */
  | 'other-names'
  /** It now belongs to whoever saved it. */
  | 'owner';
export interface SavedRef extends FileRef {
  readonly limits?: readonly SaveLimit[] | undefined;
}

/** A content that a file had before a save. */
export interface Version {
  /** Opaque; `ON_DISK` stands for what the file holds now. */
  readonly id: string;
  /** ISO date-time at which it was saved. */
  readonly savedAt: string;
  /** Bytes. */
  readonly size: number;
  /** The name that the file had then, where it went on under another; absent = it had this one. */
  readonly of?: string | undefined;
}
export const ON_DISK = 'on-disk';

/** Earlier contents of the user's files, kept outside of them: each save keeps what it replaces (see keptVersions.ts for how long). */
export interface Versions {
  /**
   * The latest first. Empty for a file that was never saved over. A file that was renamed, moved or saved under another name brings its past
   * along, up to then; copies share no more than that.
   */
  readonly list: (ref: FileRef) => Promise<readonly Version[]>;
  /** Changes nothing of what is known of the file: a save still notices what others wrote. */
  readonly read: (ref: FileRef, versionId: string) => Promise<HostResult<Uint8Array>>;
}

/** A template of the user's own; its name is the map's title. */
export interface OwnTemplate {
  readonly id: string;
  /** ISO date-time. */
  readonly savedAt: string;
}
const TEMPLATE_ID = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;
/** Ids of templates stand in file names. */
export const isTemplateId = (id: string): boolean => TEMPLATE_ID.test(id);

/** Maps that the user keeps to begin others from, as files of this program on this computer. */
export interface OwnTemplates {
  /** The latest first. */
  readonly list: () => Promise<readonly OwnTemplate[]>;
  readonly read: (id: string) => Promise<HostResult<Uint8Array>>;
  /** A new one under the given id, or in the place of the one that has it. */
  readonly save: (id: string, bytes: Uint8Array) => Promise<HostResult<null>>;
  readonly remove: (id: string) => Promise<HostResult<null>>;
}

export interface Recent {
  readonly ref: FileRef;
  readonly title: string;
  /** ISO date-time of the last opening. */
  readonly openedAt: string;
  /** Stands above the others and is never dropped for newer ones. */
  readonly pinned: boolean;
  /** The file is certainly not there any more. */
  readonly missing: boolean;
  /** What the window keeps to show of it, as text; null where nothing was kept. */
  readonly preview: string | null;
}
export interface RecentChange {
  readonly pinned?: boolean | undefined;
  /** At most MAX_PREVIEW characters. */
  readonly preview?: string | undefined;
}
export const MAX_PREVIEW = 64_000;

export const HISTORIES_KEPT = 3;

/** Unsaved work that a window left behind. */
export interface LeftJournal {
  readonly id: string;
  /** '' where it cannot be read. */
  readonly documentId: string;
  /** ISO date-time of its last line. */
  readonly modifiedAt: string;
  /** Where the work is to be saved; it is saved only over the content that it was begun from. Null: it had no file. */
  readonly file: FileRef | null;
  /** Left by this very window, whose page crashed or hung and has been loaded again. */
  readonly ownPage: boolean;
}

/** Unsaved work outside of the file, as lines of text (shared/session/journal.ts): each window writes its own for a document, named by its meta.id. */
export interface Journal {
  /** Puts these lines in the place of this window's journal of the document: at any instant the old ones or the new ones are there. None: it is gone. */
  readonly write: (documentId: string, file: FileRef | null, lines: readonly string[]) => Promise<void>;
  /** Adds to it; resolves when the lines outlive a power cut. Rejects where no journal was begun, or it is gone. */
  readonly append: (documentId: string, lines: readonly string[]) => Promise<void>;
  /** What windows left that are gone, the latest first. */
  readonly left: () => Promise<readonly LeftJournal[]>;
  /** As it lies there: damaged lines too. Rejects where it cannot be read at all. */
  readonly read: (id: string) => Promise<readonly string[]>;
  readonly discard: (id: string) => Promise<void>;
  /** The undo history of a document as it was saved, by a name of that state. Older ones stay as long as work may build on them: the last `HISTORIES_KEPT`. */
  readonly keepHistory: (documentId: string, name: string, lines: readonly string[]) => Promise<void>;
  readonly history: (documentId: string, name: string) => Promise<readonly string[]>;
}

/** What could end the window: opening a file, restoring work. An attempt that never ended was cut short by a crash or a hang. */
export interface Attempts {
  /** Those that never ended, made by windows that are gone. */
  readonly unfinished: () => Promise<readonly string[]>;
  /** Noted by the time that anything else runs in the window, and outlives it. */
  readonly begin: (key: string) => void;
  /** It went well, or is not to be held against anything any more. */
  readonly end: (key: string) => void;
}

/** What the user has set for this computer, as one text; shared/settings reads it. */
export interface SettingsStore {
  /** Null where nothing is stored; text that says nothing where it cannot be read. */
  readonly read: () => Promise<string | null>;
  /** Stores changed settings beside the others. Rejects where they could not be kept. */
  readonly change: (changes: SettingChanges) => Promise<void>;
}

/** Where the open file is, seen from outside of the window. */
export interface FileState {
  readonly ref: FileRef;
  /** `gone`: no longer under its name; `no-answer`: its folder, drive or share cannot be reached; `there`: as usual again. */
  readonly state: 'there' | 'gone' | 'no-answer' | 'read-only';
  /** The very file under the name that it has now, where it was only renamed. */
  readonly movedTo: FileRef | null;
}

/** What lies beside a file because of other people. */
export interface Surroundings {
  /** Somebody else who seems to edit the file: a hint that may be out of date. */
  readonly editing: {
    readonly user: string;
    readonly machine: string;
    /** ISO date-time. */
    readonly since: string;
  } | null;
  readonly conflictCopies: readonly ConflictCopy[];
}

/** A file that is called like another version of the open one; `versions.read(ref, ON_DISK)` gives its content. */
export interface ConflictCopy extends ConflictName {
  readonly ref: FileRef;
  /** ISO date-time. */
  readonly modifiedAt: string;
}

export interface HostEvents {
  /** A menu entry or its shortcut: an action id. */
  readonly menu: string;
  readonly openFile: OpenedFile;
  readonly fileChanged: FileRef;
  readonly fileState: FileState;
  /** Another answer to `surroundings` is to be expected. */
  readonly surroundingsChanged: FileRef;
  /** Another window changed the settings: their whole text. */
  readonly settingsChanged: string;
  /** The window wants to close; answer with `confirmClose`. */
  readonly closeRequest: null;
}

export interface Host {
  readonly kind: 'electron' | 'browser' | 'memory';
  /** File given at start, if any; else null. */
  readonly initialFile: () => Promise<OpenedFile | null>;
  readonly open: () => Promise<HostResult<OpenedFile>>;
  /** Asks for a second file, to be looked at beside the open one: it is only read. */
  readonly openBeside: () => Promise<HostResult<OpenedFile>>;
  /** Asks for any number of files to be looked at beside the open one: they are only read, all or none. */
  readonly openSeveral: () => Promise<HostResult<readonly OpenedFile[]>>;
  /** A file dropped on the window to be looked at beside the open one: it is only read. */
  readonly readDropped: (file: unknown) => Promise<HostResult<OpenedFile>>;
  /** A file dropped on the window. */
  readonly openDropped: (file: unknown) => Promise<HostResult<OpenedFile>>;
  readonly openRecent: (ref: FileRef) => Promise<HostResult<OpenedFile>>;
  /** Writes the whole file; the old one stays until the new one is complete. */
  readonly save: (ref: FileRef, bytes: Uint8Array) => Promise<HostResult<SavedRef>>;
  readonly saveAs: (suggestedName: string, bytes: Uint8Array) => Promise<HostResult<SavedRef>>;
  readonly versions: Versions;
  /** Empty where the host cannot look beside the file. */
  readonly surroundings: (ref: FileRef) => Promise<Surroundings>;
  readonly templates: OwnTemplates;
  /** Pinned ones first, then the latest. */
  readonly recents: () => Promise<readonly Recent[]>;
  readonly addRecent: (ref: FileRef, title: string) => Promise<void>;
  /** Changes what is kept of a recent file; null takes it off the list. The file itself stays as it is. */
  readonly changeRecent: (ref: FileRef, change: RecentChange | null) => Promise<void>;
  readonly journal: Journal;
  readonly attempts: Attempts;
  readonly settings: SettingsStore;
  /** Offers bytes to the user under a name: a save dialog or a download. */
  readonly exportFile: (suggestedName: string, mime: string, bytes: Uint8Array) => Promise<HostResult<null>>;
  /** What `print` takes: a PDF, or the same sheets as HTML (see shared/exporters/printSheets.ts). */
  readonly prints: 'pdf' | 'html';
  readonly print: (sheets: Uint8Array) => Promise<HostResult<null>>;
  /** `file`: the one that is on the map now, so that it is opened in no second window; null for none. */
  readonly setTitle: (title: string, edited: boolean, file: FileRef | null) => void;
  /** A file that the system handed over will not be on the map: it was refused, or the user left it. */
  readonly turnAway: (file: FileRef) => void;
  /** Ids of actions that are enabled now, and of those that are checked. */
  readonly setMenuState: (enabled: readonly string[], checked: readonly string[]) => void;
  readonly setLocale: (locale: string) => void;
  /** Presenting: the window over the whole screen, as far as the host may. */
  readonly setFullScreen: (on: boolean) => void;
  readonly systemAction: (action: SystemAction) => void;
  readonly confirmClose: (answer: CloseAnswer) => void;
  /** Returns the function that stops listening. */
  readonly on: <E extends keyof HostEvents>(event: E, listener: (value: HostEvents[E]) => void) => () => void;
}

/** The answer to the wish to close: at once, not at all, or while the user is asked about unsaved changes. */
export type CloseAnswer = 'close' | 'stay' | 'asking';

/** What a page cannot do by itself: the program does it for the window that asks. */
export type SystemAction = 'newWindow' | 'toggleFullScreen' | 'paste' | 'reload' | 'quit';
