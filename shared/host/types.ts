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
  /** Key of the document: its meta.id. */
  readonly append: (documentId: string, ...lines: readonly string[]) => Promise<void>;
  readonly read: (documentId: string) => Promise<readonly string[]>;
  /** After a verified save or an explicit discard. */
  readonly clear: (documentId: string) => Promise<void>;
  readonly list: () => Promise<readonly { readonly documentId: string; readonly modifiedAt: string }[]>;
}

export interface HostEvents {
  /** A menu entry or its shortcut: an action id. */
  readonly menu: string;
  readonly openFile: OpenedFile;
  readonly fileChanged: FileRef;
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
  /** A file dropped on the window. */
  readonly openDropped: (file: unknown) => Promise<HostResult<OpenedFile>>;
  readonly openRecent: (ref: FileRef) => Promise<HostResult<OpenedFile>>;
  /** Writes the whole file; the old one stays until the new one is complete. */
  readonly save: (ref: FileRef, bytes: Uint8Array) => Promise<HostResult<FileRef>>;
  readonly saveAs: (suggestedName: string, bytes: Uint8Array) => Promise<HostResult<FileRef>>;
  readonly recents: () => Promise<readonly Recent[]>;
  readonly addRecent: (ref: FileRef, title: string) => Promise<void>;
  readonly journal: Journal;
  /** Offers bytes to the user under a name: a save dialog or a download. */
  readonly exportFile: (suggestedName: string, mime: string, bytes: Uint8Array) => Promise<HostResult<null>>;
  readonly print: (pdf: Uint8Array) => Promise<HostResult<null>>;
  /** `file`: the one that is on the map now, so that it is opened in no second window; null for none. */
  readonly setTitle: (title: string, edited: boolean, file: FileRef | null) => void;
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
export type SystemAction = 'newWindow' | 'toggleFullScreen' | 'paste' | 'quit';
/** What the user has set for this computer, as one text; shared/settings reads it. */
export interface SettingsStore {
  /** Null where nothing is stored; text that says nothing where it cannot be read. */
  readonly read: () => Promise<string | null>;
  /** Stores changed settings beside the others. Rejects where they could not be kept. */
  readonly change: (changes: SettingChanges) => Promise<void>;
}

  /** Another window changed the settings: their whole text. */
  readonly settingsChanged: string;
  readonly settings: SettingsStore;
