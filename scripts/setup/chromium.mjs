/** Finds a Chromium-based browser, and installs one where a test needs it and there is none. */
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { inRoot, isRoot, run, runNode, SetupError, which } from './run.mjs';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'msedge',
  'brave-browser',
];

const PLACES = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((variable) =>
    process.env[variable]
      ? [
          join(process.env[variable], 'Google/Chrome/Application/chrome.exe'),
          join(process.env[variable], 'Microsoft/Edge/Application/msedge.exe'),
        ]
      : [],
  ),
};

const IN_PLAYWRIGHT = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-win/chrome.exe',
  'chrome-win64/chrome.exe',
];

function inPlaywrightCache() {
  const folder =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    {
      darwin: join(homedir(), 'Library/Caches/ms-playwright'),
      win32: join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
    }[process.platform] ??
    join(homedir(), '.cache/ms-playwright');
  if (!existsSync(folder)) return null;
  const versions = readdirSync(folder)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)));
  const paths = versions.flatMap((version) => IN_PLAYWRIGHT.map((path) => join(folder, version, path)));
  return paths.find((path) => existsSync(path)) ?? null;
}

/** Path of the browser's program, or null. CHROMIUM_PATH names one; a wrong one is an error, not a reason to take another. */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new SetupError(`CHROMIUM_PATH is set to ${named}, but there is no such file.`);
  }
  for (const name of NAMES) {
    const path = which(name);
    if (path) return path;
  }
  return (PLACES[process.platform] ?? []).find((path) => existsSync(path)) ?? inPlaywrightCache();
}

const canApt = () => process.platform === 'linux' && isRoot() && which('apt-get') !== null;

async function apt(packages) {
  const options = { show: 'errors', env: { DEBIAN_FRONTEND: 'noninteractive' } };
  await run('apt-get', ['update', '-qq'], options);
  const { code } = await run(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
    options,
  );
  return code === 0;
}

/** A browser for the tests: the one that is there, else Debian's (as root), else playwright's own. */
export async function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  if (canApt()) {
    process.stderr.write('Installing Chromium (apt-get) …\n');
    await apt(['chromium', 'fonts-noto-cjk', 'poppler-utils']);
  }
  if (!findChromium()) {
    process.stderr.write('Fetching Chromium (playwright) …\n');
    await runNode([inRoot('node_modules/playwright-core/cli.js'), 'install', 'chromium'], { show: 'errors' });
  }
  const installed = findChromium();
  if (installed) return installed;
  throw new SetupError(
    'The tests drive a Chromium, and none was found or could be fetched. Install Chromium, Chrome or Edge (as root on Debian and Ubuntu: apt-get install chromium), or set CHROMIUM_PATH to one.',
  );
}

/** `pdftotext` and `pdffonts` check exported PDFs; installed where that is allowed, else those checks skip. */
export async function ensurePdfTools() {
  if (which('pdftotext') || !canApt()) return;
  process.stderr.write('Installing poppler-utils (apt-get) …\n');
  if (!(await apt(['poppler-utils'])))
    process.stderr.write('poppler-utils could not be installed: checks that read PDFs back will skip.\n');
}
