/** Results of the analysis; `score --json` prints them with these names. Shares and coverages are 0…1, scores as scoring.md says. */
import type { Command } from '../commands/types';
import type { Blueprint, EvidenceGrade, Id, MeasureKind, Mute } from '../model/schema';

export interface PainScore {
  readonly id: Id;
  readonly title: string;
  /** 0–100, model `weighted`. */
  readonly score: number;
  readonly rpn: number;
  readonly criticality: number;
  readonly severity: number;
  readonly frequency: number;
  readonly detection: number;
  /** Sum of the shares of the personas named, 0…1. */
  readonly reach: number;
  /** Whether the moment factor was applied, and the factor `m`. */
  readonly moment: boolean;
  readonly momentFactor: number;
  readonly addressedBy: readonly Id[];
  /** Of the failing card the pain is about or stands at: null = no failure there. */
  readonly recovery: 'none' | 'partial' | 'full' | null;
  readonly evidence: EvidenceGrade;
  /** Share of re-draws in which it is in the top 3, and 5th–95th percentile of its rank; null until the re-draws have run. */
  readonly top3Share: number | null;
  readonly rankInterval: readonly [number, number] | null;
}

/** How a pain fares when severity and frequency are re-drawn; shares 0…1 of the draws, intervals 5th–95th percentile. */
export interface RankStability {
  readonly firstShare: number;
  readonly top3Share: number;
  readonly rankInterval: readonly [number, number];
  /** Of the value by the document's model: 0–100 for `weighted`. */
  readonly scoreInterval: readonly [number, number];
}

export interface CurveSummary {
  /** null = everyone. */
  readonly personaId: Id | null;
  readonly values: readonly { readonly stepId: Id; readonly value: number }[];
  readonly peak: { readonly stepId: Id; readonly value: number };
  readonly end: { readonly stepId: Id; readonly value: number };
  readonly peakEnd: number;
  readonly mean: number;
  readonly lowest: { readonly stepId: Id; readonly value: number };
  readonly swing: number;
  /** `drop` is positive: how far it falls between neighbours that have values; null where it never falls. */
  readonly steepestDrop: { readonly fromStepId: Id; readonly toStepId: Id; readonly drop: number } | null;
}

export type ProblemLevel = 'error' | 'warning' | 'info';
export interface Problem {
  readonly check: string;
  readonly level: ProblemLevel;
  /** i18n key `check.<id>` and its variables, durations in minutes and days as ISO: `sayProblem` puts them into words. */
  readonly key: string;
  readonly vars: Readonly<Record<string, string | number>>;
  /** Records it is about, the place to jump to first. */
  readonly refs: readonly Id[];
  /** The command that clears it in one step of undo, where one is obviously right; its label is `check.fix.<id>`. */
  readonly fix?: (doc: Blueprint) => Command;
}

export interface MutedProblem extends Problem {
  /** What silences it, and why. */
  readonly mute: Mute;
}

/** Problems at one record. */
export interface ProblemCount {
  readonly count: number;
  /** The worst of them. */
  readonly level: ProblemLevel;
}

export type MeasureResult = { readonly id: Id; readonly kind: MeasureKind } & Readonly<
  Record<string, unknown>
>;
