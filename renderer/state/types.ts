/** What the view knows: the open document with what is derived from it, and the state of the window that is never saved. */

import type { PastedCells, PastedSpans } from '../../shared/clipboard/pastedCells';
import type { Command, Refusal, Selection } from '../../shared/commands/types';
import type { KeptOptions } from '../../shared/exporters/keptOptions';
import type { FileError } from '../../shared/file/types';
import type { FileRef, Host } from '../../shared/host/types';
import type { TextKey } from '../../shared/i18n/translate';
import type { Layout } from '../../shared/layout/types';
import type { Blueprint, CardKind, Id, LaneKind, Locale } from '../../shared/model/schema';
import type { ThemeName } from '../../shared/scene/types';
import type { Session } from '../../shared/session/types';
import type { RIGHT_PANELS } from '../../shared/settings/rows';

/** renderer/state/editor.ts: `useEditor` (zustand hook), `editor` (the store itself, for code outside components). */
export interface EditorState {
  readonly host: Host;
  readonly session: Session;
  /** Of session.doc with the window's view (hidden personas, …); recomputed at once after each change, unchanged boxes stay ===. */
  readonly layout: Layout;
  readonly file: FileRef | null;
  /** The document as last saved or opened; `session.doc !== savedDoc` means unsaved changes. */
  readonly savedDoc: Blueprint;
  /** What is on its way to the file: until it is there, nobody knows which of the two the file holds. Null where nothing is. */
  readonly savingDoc: Blueprint | null;
  readonly savedAt: string | null;
  readonly readOnly: boolean;

  /** Runs a command. A refusal is shown as a toast and announced, and returned. */
  readonly dispatch: (command: Command, options?: { readonly mergeKey?: string }) => Refusal | null;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Goes to the state after `count` history entries. */
  readonly jumpTo: (count: number) => void;
  readonly select: (selection: Selection) => void;
  /** Options of the last exports go into the document: saved with it, but no step of its history. */
  readonly keepOptions: (kept: KeptOptions) => void;
  /** Replaces the open document: `file` null for a new or imported one. */
  readonly load: (
    doc: Blueprint,
    options: { readonly file: FileRef | null; readonly readOnly?: boolean; readonly unsaved?: boolean },
  ) => void;
}

export type RightPanel = (typeof RIGHT_PANELS)[number];
export type Tool = 'select' | 'hand' | 'note' | 'connect' | 'text' | 'lasso' | 'space';

/** What is being written in place on the canvas. */
export type Editing =
  /** `caret` is where it stands at first; absent = the whole text is selected. */
  | { readonly kind: 'card'; readonly id: Id; readonly caret?: number }
  /** A card that does not exist yet: made on the first letter, in this cell at this place. */
  | {
      readonly kind: 'newCard';
      readonly laneId: Id;
      readonly stepId: Id;
      readonly index: number;
      readonly firstKey: string;
      /** Absent = the kind a card typed into this lane gets. */
      readonly cardKind?: CardKind;
    }
  | { readonly kind: 'phase' | 'step' | 'lane' | 'note' | 'link'; readonly id: Id }
  /** Its name, in the inspector. */
  | { readonly kind: 'persona'; readonly id: Id };

/** How a file is opened whose last opening ended the window: without history and unsaved work, or as usual. */
export type OpeningWay = 'plain' | 'anyway';

export type Dialog =
  | { readonly kind: 'export' }
  | { readonly kind: 'import'; readonly fileName: string; readonly bytes: Uint8Array }
  | {
      readonly kind: 'fileErrors';
      readonly fileName: string;
      readonly bytes: Uint8Array;
      readonly errors: readonly FileError[];
      readonly repairable: boolean;
      /** What is done with a repaired copy, and what its button says; absent = it is opened. */
      readonly use?: { readonly label: TextKey; readonly run: (doc: Blueprint) => void };
    }
  | { readonly kind: 'sendReview' }
  /** What the open map and this other one both came from, before they are merged. */
  | { readonly kind: 'mergeBase'; readonly name: string; readonly theirs: Blueprint }
  | {
      readonly kind: 'unsaved';
      /** What goes on once it is saved or discarded. */
      readonly then: () => void;
      /** The user would rather go on with the map. */
      readonly otherwise?: (() => void) | undefined;
    }
  | {
      readonly kind: 'paste';
      readonly cells: PastedCells;
      readonly spans: PastedSpans | null;
      /** There is more than the table, which is left out. */
      readonly hasMore: boolean;
      /** The same table as a file that could be imported. */
      readonly source: { readonly fileName: string; readonly text: string };
      readonly at: { readonly laneId: Id; readonly stepId: Id };
    }
  /** A file whose last opening ended the window. */
  | {
      readonly kind: 'unfinished';
      readonly fileName: string;
      readonly open: (way: OpeningWay) => void;
    }
  | { readonly kind: 'recovery' }
  | { readonly kind: 'portrait'; readonly id: Id }
  | { readonly kind: 'segments' }
  | { readonly kind: 'templates' }
  | { readonly kind: 'saveTemplate' }
  | { readonly kind: 'addLane'; readonly laneKind?: LaneKind }
  | { readonly kind: 'settings' }
  /** Earlier versions of the open file. */
  | { readonly kind: 'versions'; readonly file: FileRef }
  | { readonly kind: 'shortcuts' }
  | { readonly kind: 'palette' }
  | { readonly kind: 'about' };

/** renderer/state/ui.ts: `useUi`, `ui`. */
export interface UiState {
  /** Both follow the settings, with the system's choice put in. */
  readonly locale: Locale;
  readonly themeName: ThemeName;
  /** `merge`: the merge under way (./merging) takes the map's place. */
  readonly screen: 'start' | 'map' | 'merge';
  readonly rightPanel: RightPanel | null;
  /** The analysis has its large view: while it is open the pane is wider than it was dragged to. */
  readonly wideAnalysis: boolean;
  readonly leftOpen: boolean;
  /** Of the panes beside the map, px. */
  readonly leftWidth: number;
  readonly rightWidth: number;
  readonly tool: Tool;
  /** 1 = 100 %. Written by the canvas. */
  readonly zoom: number;
  readonly heat: boolean;
  readonly legend: boolean;
  /** The map is shown as a table instead of the canvas. */
  readonly outline: boolean;
  /** Personas not shown on the map: curves and cards that name only them are dimmed. */
  readonly hiddenPersonas: readonly Id[];
  /** Lanes and phases on the map; null = all that are not hidden in the document. */
  readonly shownLanes: readonly Id[] | null;
  readonly shownPhases: readonly Id[] | null;
  /** The saved view that was applied last. */
  readonly activeView: Id | null;
  /** The saved view whose name is being written. */
  readonly namingView: Id | null;
  /** Which slide is presented: 0 = the whole map, 1… = its phases; null = not presenting. */
  readonly presenting: number | null;
  /** Which of the slide's pages of lanes is shown, and how many there are. */
  readonly presentPage: { readonly index: number; readonly count: number };
  /** Whether the workshop bar is there. */
  readonly workshop: boolean;
  readonly editing: Editing | null;
  readonly dialog: Dialog | null;
  /** The last thing said to screen readers. */
  readonly announcement: string;
  readonly set: (change: Partial<Omit<UiState, 'set' | 'announce' | 'locale' | 'themeName'>>) => void;
  /** Says a text at once, or what the function gives after the frame; what is said last holds. */
  readonly announce: (said: string | (() => string)) => void;
}

/** renderer/canvas/viewport.ts: the canvas's camera, for panels and actions (filled in when the canvas mounts). */
export interface Viewport {
  readonly fit: () => void;
  readonly fitSelection: () => void;
  readonly zoomBy: (factor: number) => void;
  readonly zoomTo: (zoom: number) => void;
  /** Brings a record (card, step, phase, lane, note) into view, selects it and flashes it. */
  readonly reveal: (id: Id) => void;
  readonly focus: () => void;
}
