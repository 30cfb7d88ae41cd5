/** What the command line may say to the desktop program: files to open. Switches that would weaken it end it. */
import { extname, isAbsolute, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const FORBIDDEN =
  /^--?(?:remote-debugging-(?:port|pipe|address)|remote-allow-origins|inspect(?:-.*)?|js-flags|load-extension|no-sandbox|disable-web-security|disable-site-isolation-trials|allow-running-insecure-content|ignore-certificate-errors|host-rules|host-resolver-rules|proxy-.*|user-data-dir|disk-cache-dir|gpu-launcher|renderer-cmd-prefix|utility-cmd-prefix)(?:=|$)/i;

/** The first switch that a packaged program must not be started with, or null. What follows `--` is never a switch. */
export function forbiddenSwitch(argv: readonly string[]): string | null {
  const end = argv.indexOf('--');
  const switches = end < 0 ? argv : argv.slice(0, end);
  return switches.find((argument) => FORBIDDEN.test(argument)) ?? null;
}

function toPath(argument: string, folder: string): string | null {
  if (/^file:/i.test(argument)) {
    try {
      return fileURLToPath(argument);
    } catch {
      return null;
    }
  }
  if (/^[a-z][a-z0-9+.-]+:/i.test(argument)) return null;
  return isAbsolute(argument) ? argument : resolve(folder, argument);
}

/**
 * Full paths of the blueprints named; whether they exist is found out when they are opened.
 * @param args what follows the program (and, in a checkout, the folder of the program)
 * @param folder what relative names are relative to
 */
export function fileArguments(args: readonly string[], folder: string): string[] {
  const end = args.indexOf('--');
  const names = args.filter((argument, index) =>
    end >= 0 && index > end ? true : index !== end && !argument.startsWith('-'),
  );
  return names
    .map((name) => toPath(name, folder))
    .filter((path): path is string => path !== null && extname(path).toLowerCase() === '.blueprint');
}
