/** The command line: finds the command, checks its arguments, runs it, and turns what fails into words and an exit status. */
import { translator } from '../../shared/i18n/translate';
import { commandTable, isCommand } from './commandTable';
import { commandHelp, programHelp } from './help';
import { print, printJson, say } from './output';
import { findLocale, parseCall } from './parseCall';
import { CliError, type ExitStatus } from './types';

const asksForHelp = (args: readonly string[]): boolean => {
  const end = args.indexOf('--');
  const options = end < 0 ? args : args.slice(0, end);
  return options.includes('--help') || options.includes('-h');
};

/** @param args what follows the program's name */
export async function main(args: readonly string[], version: string): Promise<ExitStatus> {
  const t = translator(findLocale(args) ?? 'en');
  const [name, ...rest] = args;
  if (name === '--version') {
    print(`${version}\n`);
    return 0;
  }
  if (name === undefined || name.startsWith('-')) {
    const help = programHelp(t);
    if (asksForHelp(args)) print(help);
    else say(help);
    return asksForHelp(args) ? 0 : 2;
  }
  try {
    if (!isCommand(name)) throw new CliError(t('cli.error.unknownCommand', { command: name }));
    if (asksForHelp(rest)) {
      print(await commandHelp(t, name));
      return 0;
    }
    const call = parseCall(commandTable[name], rest);
    const command = await commandTable[name].load();
    return await command.run(call);
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    say(`throughline: ${error.message}`);
    if (rest.includes('--json')) printJson({ errors: error.errors });
    return 2;
  }
}
