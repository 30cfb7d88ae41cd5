/** Reads the arguments of one command against its spec; anything that does not fit is said, never ignored. */
import { parseArgs } from 'node:util';
import { type Translate, translator } from '../../shared/i18n/translate';
import { isDay } from '../../shared/model/day';
import { isLocale } from '../../shared/model/locales';
import type { Locale } from '../../shared/model/schema';
import { commonOptions } from './commandTable';
import { type Call, CliError, type CommandSpec, type OptionSpecs } from './types';

/** The language asked for, found before anything else so that every message is in it. */
export function findLocale(args: readonly string[]): Locale | null {
  const text = args
    .map((arg, index) =>
      arg === '--locale' ? args[index + 1] : arg.startsWith('--locale=') ? arg.slice(9) : null,
    )
    .find((found) => found);
  return isLocale(text) ? text : null;
}

/** Today where the user is. */
function localDate(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** What would be passed over in silence beside, or without, another option is a mistake. */
function refuseIdle(specs: OptionSpecs, given: ReadonlyMap<string, readonly string[]>, t: Translate): void {
  const isGiven = (written: string): boolean => {
    const [name = '', value] = written.slice(2).split(' ');
    return value === undefined ? given.has(name) : given.get(name)?.includes(value) === true;
  };
  for (const name of given.keys()) {
    const { needs = [], without = [] } = specs[name] ?? {};
    const missing = needs.find((other) => !isGiven(other));
    if (missing) throw new CliError(t('cli.error.needs', { option: `--${name}`, other: missing }));
    const other = without.find(isGiven);
    if (other) throw new CliError(t('cli.error.without', { option: `--${name}`, other }));
  }
}

export function parseCall(spec: CommandSpec, args: readonly string[]): Call {
  const specs: OptionSpecs = { ...spec.options, ...commonOptions };
  const locale = findLocale(args);
  const t = translator(locale ?? 'en');
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(specs).map(([name, { short, value }]) => [
        name,
        { type: value ? ('string' as const) : ('boolean' as const), ...(short ? { short } : {}) },
      ]),
    ),
  });
  const given = new Map<string, string[]>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(specs, token.name) ? specs[token.name] : undefined;
    if (!option) throw new CliError(t('cli.error.unknownOption', { option: token.rawName }));
    const { name, rawName, value } = token;
    if (option.value && (value === undefined || value === ''))
      throw new CliError(t('cli.error.valueMissing', { option: rawName, value: option.value }));
    if (!option.value && value !== undefined)
      throw new CliError(t('cli.error.valueUnwanted', { option: rawName }));
    if (value !== undefined && option.choices && !option.choices.includes(value))
      throw new CliError(
        t('cli.error.notOneOf', { option: rawName, value, choices: option.choices.join(', ') }),
      );
    if (given.has(name) && option.value && !option.multiple)
      throw new CliError(t('cli.error.twice', { option: rawName }));
    given.set(name, [...(given.get(name) ?? []), value ?? '']);
  }
  const [min, max] = spec.arguments;
  if (positionals.length < min) throw new CliError(t('cli.error.tooFew', { usage: spec.usage }));
  if (positionals.length > max)
    throw new CliError(t('cli.error.tooMany', { argument: positionals[max] ?? '', usage: spec.usage }));
  const missing = spec.required?.find((name) => !given.has(name));
  if (missing) throw new CliError(t('cli.error.optionMissing', { option: `--${missing}` }));
  refuseIdle(specs, given, t);
  const date = given.get('date')?.[0];
  if (date !== undefined && !isDay(date)) throw new CliError(t('cli.error.badDate', { value: date }));
  return {
    positionals,
    flag: (name) => given.has(name),
    value: (name) => given.get(name)?.[0],
    values: (name) => given.get(name) ?? [],
    json: given.has('json'),
    locale,
    t,
    today: date ?? localDate(),
  };
}
