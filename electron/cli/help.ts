/** `--help`, of the program and of each command, made from the table of commands. */
import type { Translate } from '../../shared/i18n/translate';
import { displayWidth } from '../../shared/text/displayWidth';
import { type CommandName, commandTable, commonOptions } from './commandTable';
import type { CommandSpec, OptionSpec, OptionSpecs } from './types';

type OptionName =
  | keyof typeof commonOptions
  | { [C in CommandName]: keyof (typeof commandTable)[C]['options'] }[CommandName];

const columns = (rows: readonly (readonly [string, string])[]): string => {
  const width = Math.max(...rows.map(([left]) => displayWidth(left)));
  return rows
    .map(([left, right]) => `  ${left}${' '.repeat(width - displayWidth(left))}  ${right}\n`)
    .join('');
};

export function programHelp(t: Translate): string {
  const names = Object.keys(commandTable) as CommandName[];
  return [
    `${t('cli.about')}\n\n${t('cli.usage')}: throughline <${t('cli.commandWord')}> …\n\n`,
    columns(names.map((name) => [name, t(`cli.command.${name}`)])),
    `\n${t('cli.everyCommand')}\n`,
    optionRows(t, commonOptions),
    `\n${t('cli.exitStatus')}\n`,
  ].join('');
}

function optionRows(t: Translate, options: OptionSpecs): string {
  const left = (name: string, { short, value }: OptionSpec) =>
    `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`;
  const right = (name: string, { choices }: OptionSpec) =>
    `${t(`cli.option.${name as OptionName}` as 'cli.option.json')}${choices ? ` (${choices.join(', ')})` : ''}`;
  return columns(Object.entries(options).map(([name, spec]) => [left(name, spec), right(name, spec)]));
}

export async function commandHelp(t: Translate, name: CommandName): Promise<string> {
  const { usage, options, formats }: CommandSpec = commandTable[name];
  return [
    `${t(`cli.command.${name}`)}\n\n${t('cli.usage')}: throughline ${`${name} ${usage}`.trim()}\n\n`,
    optionRows(t, { ...options, ...commonOptions }),
    formats ? `\n${t('cli.formats')}: ${(await formats()).join(', ')}\n` : '',
  ].join('');
}
