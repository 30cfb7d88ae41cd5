/**
 * Completes package-lock.json: packages made for other systems than the one on which it was written must stand in it too, or `npm ci` refuses
 * it. npm leaves out those that its registry did not give it. Run after `npm install`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { inRoot } from './setup/run.mjs';

const FILE = inRoot('package-lock.json');
const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const PROCESSORS = { armv7: 'arm', armv6: 'arm' };
const PROCESSOR_NAMES = [
  'arm64',
  'arm',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
  'x64',
];

/** `{os, cpu, libc}` as the name says them: `@biomejs/cli-linux-x64-musl`. */
function platformOf(name) {
  const parts = name.split('/').at(-1).split('-');
  const os = parts.find((part) => SYSTEMS.includes(part));
  const cpu = parts.map((part) => PROCESSORS[part] ?? part).find((part) => PROCESSOR_NAMES.includes(part));
  if (!os || !cpu) return null;
  const libc =
    parts.includes('musl') || parts.includes('musleabihf') ? 'musl' : parts.includes('gnu') ? 'glibc' : null;
  return { cpu: [cpu], ...(libc && os === 'linux' ? { libc: [libc] } : {}), os: [os] };
}

/** Packages of other systems that the lock file names but does not hold. */
function missingPlatforms(lock) {
  const missing = [];
  for (const [path, entry] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      const places = [`${path}/node_modules/${name}`, `node_modules/${name}`];
      if (path === '' || places.some((place) => lock.packages[place])) continue;
      missing.push({ name, version, entry, platform: platformOf(name) });
    }
  }
  return missing;
}

const lock = JSON.parse(readFileSync(FILE, 'utf8'));
const missing = missingPlatforms(lock);
for (const { name, version, entry, platform } of missing) {
  if (!platform || !/^\d+\.\d+\.\d+/.test(version))
    throw new Error(`${name} ${version} must be added by hand`);
  lock.packages[`node_modules/${name}`] = {
    version,
    cpu: platform.cpu,
    ...(entry.dev ? { dev: true } : {}),
    ...(platform.libc ? { libc: platform.libc } : {}),
    ...(entry.license ? { license: entry.license } : {}),
    optional: true,
    os: platform.os,
    ...(entry.engines ? { engines: entry.engines } : {}),
  };
}
const packages = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
writeFileSync(FILE, `${JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, null, 2)}\n`);
console.log(`${missing.length} packages of other systems added`);
