/** What a field of a record is: its name, its words, and the control that writes it. Tables of such rows make every form. */
import type { TextKey } from '../../../../shared/i18n/translate';
import type { CardKind } from '../../../../shared/model/schema';

export type FieldLabel = Extract<TextKey, `window.field.${string}`>;
export type FieldHint = Extract<TextKey, `window.hint.${string}`>;

/** The choices of a control: keys of one group of the catalogue. */
export interface Choices {
  readonly keys: readonly string[];
  /** Area and group in the catalogue: `lane.grade`, `window.choice.standard`. */
  readonly texts: string;
  /** What holds where nothing is chosen: shown as the placeholder. */
  readonly fallback?: string;
}

export type Control =
  | { readonly kind: 'line' }
  /** Grows with its text, Enter breaks no line. */
  | { readonly kind: 'title' }
  | { readonly kind: 'text' }
  | { readonly kind: 'owner' }
  | { readonly kind: 'url' }
  | { readonly kind: 'date' }
  | {
      readonly kind: 'number';
      readonly min?: number;
      readonly max?: number;
      readonly step?: number;
      readonly whole?: boolean;
      readonly unit?: 'minutes' | 'steps';
      /** What holds where the field is empty. */
      readonly fallback?: number;
    }
  /** 0…1, shown in per cent. */
  | { readonly kind: 'share' }
  /** 1…the document's scale. */
  | { readonly kind: 'rating' }
  | { readonly kind: 'choice'; readonly choices: Choices }
  /** A choice whose key is stored as a number. */
  | { readonly kind: 'numberChoice'; readonly choices: Choices }
  | { readonly kind: 'flag' }
  | { readonly kind: 'flags'; readonly choices: Choices }
  | { readonly kind: 'tokens'; readonly from: 'channels' | 'tags' }
  | { readonly kind: 'lines' }
  | { readonly kind: 'cardKind' }
  | { readonly kind: 'personas' }
  | { readonly kind: 'record'; readonly table: 'personas' | 'segments' | 'measures' | 'steps' }
  | { readonly kind: 'card'; readonly accepts: readonly CardKind[] }
  | { readonly kind: 'cards'; readonly accepts: readonly CardKind[] }
  | { readonly kind: 'color' }
  | { readonly kind: 'picture' }
  | { readonly kind: 'avatar' }
  | { readonly kind: 'fail' }
  | { readonly kind: 'wait' }
  | { readonly kind: 'variants' }
  | { readonly kind: 'context' }
  | { readonly kind: 'needs' }
  | { readonly kind: 'numbers'; readonly min?: number; readonly max?: number }
  | { readonly kind: 'effortCounts' }
  | { readonly kind: 'items' }
  | { readonly kind: 'dimensions' }
  | { readonly kind: 'weights' }
  | { readonly kind: 'kanoCounts' };

export interface FieldRow<T> {
  readonly name: keyof T & string;
  readonly label: FieldLabel;
  readonly hint?: FieldHint;
  readonly control: Control;
  /** An emptied field is stored as '' instead of being removed. */
  readonly required?: boolean;
}

export interface FieldGroup<T> {
  readonly title: Extract<TextKey, `window.group.${string}`>;
  /** Folded until opened, unless one of its fields holds a value. */
  readonly folded?: boolean;
  readonly rows: readonly FieldRow<T>[];
}
