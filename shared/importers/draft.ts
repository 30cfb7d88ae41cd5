/** A map on its way in: what importers fill before ids and ranks are given. Steps, personas and lanes are named by their index. */
import type { CardKind, LaneKind, Link, Moment } from '../model/schema';
import type { ImportRemark } from './types';

export interface DraftCard {
  readonly title: string;
  readonly body?: string;
  /** Default: the kind a new card in its lane gets. */
  readonly kind?: CardKind;
  readonly severity?: number;
  readonly owner?: string;
  readonly tags?: readonly string[];
  readonly moment?: Moment;
  readonly minutes?: number;
  /** Steps it covers, default 1. */
  readonly span?: number;
  readonly channels?: readonly string[];
  readonly decision?: boolean;
  readonly personas?: readonly number[];
  /** Of a pain: the card it is about. */
  readonly about?: DraftCard;
}
export interface DraftLane {
  readonly kind: LaneKind;
  /** The author's name for it. */
  readonly label?: string;
  readonly persona?: number;
  /** Cards by step. */
  readonly cells: Map<number, DraftCard[]>;
}
export interface DraftStep {
  readonly name: string;
  readonly phase: number;
}
export interface DraftEmotion {
  readonly step: number;
  readonly persona?: number;
  readonly value: number;
  readonly note?: string;
}
export interface DraftLink {
  readonly from: DraftCard;
  readonly to: DraftCard;
  readonly kind?: Link['kind'];
  readonly label?: string;
}
export interface MapDraft {
  readonly title: string;
  readonly description?: string;
  /** Whether the map shows what is or what is planned. */
  readonly state?: 'current' | 'future';
  /** Absent: one phase named like the map. */
  readonly phases: readonly string[] | null;
  readonly steps: readonly DraftStep[];
  readonly lanes: readonly DraftLane[];
  readonly personas: readonly string[];
  readonly emotions: readonly DraftEmotion[];
  readonly links?: readonly DraftLink[];
  readonly losses: readonly ImportRemark[];
  readonly guesses: readonly ImportRemark[];
}
