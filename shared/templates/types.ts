/** How a template is written: the fields of the format, ordered as the map is read, with everything left out that can be derived. */
import type {
  Asset,
  Card,
  CardKind,
  Comment,
  Context,
  Id,
  Lane,
  LaneKind,
  Link,
  Locale,
  Measure,
  Note,
  Persona,
  Segment,
  Settings,
  Table,
  View,
} from '../model/schema';

/** A lane by its kind; a second one of the same kind by `kind:key`, as in `frontstage:app`. */
export type LaneKey = LaneKind | `${LaneKind}:${string}`;

/** A lane; only one with a name of its own, or for one persona, needs more than its key. */
export type LaneLine = LaneKey | ({ readonly key: LaneKey } & Partial<Omit<Lane, 'kind' | 'rank'>>);

/** A card's fields as in the file; `kind` where it is not its lane's usual one, `id` where something points at it. */
type CardFields = Omit<Card, 'laneId' | 'stepId' | 'rank' | 'kind'> & {
  readonly id?: Id;
  readonly kind?: CardKind;
};
/** A card that is nothing but a title may be written as that title. */
export type CardLine = string | CardFields;

/** How a persona feels at a step, −5…5, with the reason where it is worth a word; null where nobody knows. */
export type FeelLine = number | readonly [value: number, note: string] | null;

export interface StepLine {
  readonly id?: Id;
  readonly name: string;
  readonly minutes?: number;
  readonly context?: Context;
  /** One for each persona, in the order in which the personas are written. */
  readonly feel?: readonly FeelLine[];
  readonly cards?: { readonly [K in LaneKey]?: readonly CardLine[] };
}

export interface PhaseLine {
  readonly id?: Id;
  readonly name: string;
  readonly note?: string;
  readonly color?: string;
  readonly steps: readonly StepLine[];
}

export type LinkLine = readonly [from: Id, to: Id, more?: Omit<Link, 'from' | 'to'>];

/** One template, with its texts in English. */
export interface TemplateMap {
  readonly title: string;
  /** One sentence under the title: whose journey, from where to where. */
  readonly description: string;
  /** Two to four sentences: what someone who reads this map learns about the method. Shown in the gallery only. */
  readonly teaches: readonly string[];
  readonly state?: 'current' | 'future';
  readonly settings?: Settings;
  readonly segments?: Table<Segment>;
  /** In the order in which they are shown. */
  readonly personas?: Table<Omit<Persona, 'rank'>>;
  /** From top to bottom. */
  readonly lanes: readonly LaneLine[];
  readonly phases: readonly PhaseLine[];
  readonly links?: readonly LinkLine[];
  readonly measures?: Table<Measure>;
  readonly notes?: Table<Note>;
  readonly comments?: Table<Comment>;
  readonly views?: Table<View>;
  readonly assets?: Table<Asset>;
}

/** The texts of one template in one further language: English → that language. */
export type TemplateTexts = Readonly<Record<string, string>>;

export type FurtherLocale = Exclude<Locale, 'en'>;

/** By which the gallery is filtered; `blank` are those without content. Names: `templates.industry.*`. */
export const INDUSTRIES = [
  'travel',
  'food',
  'retail',
  'finance',
  'mobility',
  'health',
  'public',
  'software',
  'blank',
] as const;
export type Industry = (typeof INDUSTRIES)[number];

/** A template as the registry lists it: its name in files and commands, and where its parts are. */
export interface TemplateRow {
  readonly id: string;
  /** The map's own title, said here as well so that it is known before the map is read. */
  readonly title: { readonly en: string } & { readonly [L in FurtherLocale]?: string };
  readonly industry: Industry;
  /** The current map whose future this one is: the gallery offers the two as one. */
  readonly futureOf?: string;
  readonly map: () => Promise<{ readonly map: TemplateMap }>;
  /** A language without texts of its own shows English. */
  readonly texts: { readonly [L in FurtherLocale]?: () => Promise<{ readonly texts: TemplateTexts }> };
}
