/** What the view asks of the machine it runs on. Electron, the browser and memory each implement it; one contract test holds all three. */
import type { SettingChanges } from '../settings/rows';

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
  | 'failed';

export interface Recent {
  readonly ref: FileRef;
  readonly title: string;
  /** ISO date-time of the last opening. */
  readonly openedAt: string;
}

/** One line of a journal: a history entry or a step through it, as JSON text. */
export interface Journal {
  /** Puts these lines in the place of this window's journal of the document: at any instant the old ones or the new ones are there. None: it is gone. */
  readonly write: (documentId: string, file: FileRef | null, lines: readonly string[]) => Promise<void>;
  /** Adds to it; resolves when the lines outlive a power cut. Rejects where no journal was begun, or it is gone. */
  readonly append: (documentId: string, lines: readonly string[]) => Promise<void>;
  /** What windows left that are gone, the latest first. */
  readonly left: () => Promise<readonly LeftJournal[]>;
  /** As it lies there: damaged lines too. */
  readonly read: (id: string) => Promise<readonly string[]>;
  readonly discard: (id: string) => Promise<void>;
  /** The undo history of a document as it was last saved, in the place of an older one. */
  readonly keepHistory: (documentId: string, lines: readonly string[]) => Promise<void>;
  readonly history: (documentId: string) => Promise<readonly string[]>;
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

export interface HostEvents {
  /** A menu entry or its shortcut: an action id. */
  readonly menu: string;
  readonly openFile: OpenedFile;
  readonly fileChanged: FileRef;
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
  /** A file dropped on the window. */
  readonly openDropped: (file: unknown) => Promise<HostResult<OpenedFile>>;
  readonly openRecent: (ref: FileRef) => Promise<HostResult<OpenedFile>>;
  /** Writes the whole file; the old one stays until the new one is complete. */
  readonly save: (ref: FileRef, bytes: Uint8Array) => Promise<HostResult<FileRef>>;
  readonly saveAs: (suggestedName: string, bytes: Uint8Array) => Promise<HostResult<FileRef>>;
  readonly recents: () => Promise<readonly Recent[]>;
  readonly addRecent: (ref: FileRef, title: string) => Promise<void>;
  readonly journal: Journal;
  readonly attempts: Attempts;
  readonly settings: SettingsStore;
  /** Offers bytes to the user under a name: a save dialog or a download. */
  readonly exportFile: (suggestedName: string, mime: string, bytes: Uint8Array) => Promise<HostResult<null>>;
  readonly print: (pdf: Uint8Array) => Promise<HostResult<null>>;
  readonly setTitle: (title: string, edited: boolean) => void;
  /** Ids of actions that are enabled now, and of those that are checked. */
  readonly setMenuState: (enabled: readonly string[], checked: readonly string[]) => void;
  readonly setLocale: (locale: string) => void;
  /** Presenting: the window over the whole screen, as far as the host may. */
  readonly setFullScreen: (on: boolean) => void;
  readonly confirmClose: (close: boolean) => void;
  /** Returns the function that stops listening. */
  readonly on: <E extends keyof HostEvents>(event: E, listener: (value: HostEvents[E]) => void) => () => void;
}
