/** What a command of the command line is, and what it gets. */
import type { Translate } from '../../shared/i18n/translate';
import type { Locale } from '../../shared/model/schema';

/** 0 fine; 1 findings, conflicts or differences; 2 unusable input or arguments. */
export type ExitStatus = 0 | 1 | 2;

/** A command's options by long name; each has a sentence under `cli.option.<name>`. */
export interface OptionSpec {
  readonly short?: string;
  /** Shown in the help as `--map N`; absent = a switch. */
  readonly value?: string;
  /** May be given several times. */
  readonly multiple?: boolean;
  /** The only values allowed. */
  readonly choices?: readonly string[];
  /** Options without which it would do nothing, as they are written: `--out`. */
  readonly needs?: readonly string[];
  /** Options beside which it would do nothing: `--list`, `--form report`. */
  readonly without?: readonly string[];
}
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

export interface CommandSpec {
  readonly usage: string;
  /** How many arguments that are no options. */
  readonly arguments: readonly [min: number, max: number];
  readonly options: OptionSpecs;
  readonly required?: readonly string[];
  /** Ids of the formats it knows, for its help. */
  readonly formats?: () => Promise<readonly string[]>;
  readonly load: () => Promise<{ readonly run: (call: Call) => Promise<ExitStatus> | ExitStatus }>;
}

/** One call of a command, its arguments checked against its spec. */
export interface Call {
  readonly positionals: readonly string[];
  readonly flag: (name: string) => boolean;
  readonly value: (name: string) => string | undefined;
  readonly values: (name: string) => readonly string[];
  readonly json: boolean;
  /** The language of messages; null where --locale was not given (then messages are English). */
  readonly locale: Locale | null;
  readonly t: Translate;
  /** `YYYY-MM-DD`: --date or today. */
  readonly today: string;
}

/** Ends a command with a message; `codes` go to `--json` as `errors`. */
export class CliError extends Error {
  constructor(
    message: string,
    readonly errors: readonly { readonly code: string; readonly path: string; readonly message: string }[] = [
      { code: 'usage', path: '', message },
    ],
  ) {
    super(message);
  }
}
