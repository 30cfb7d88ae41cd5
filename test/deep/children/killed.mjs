/** Saves one content after the other until it is killed; says each number once it is acknowledged. `careless` writes in place. */
import { writeSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

const [bundle, path, begin, hash, how] = process.argv.slice(2);
const { contentOf, saveFile, sha256 } = await import(pathToFileURL(bundle).href);

async function writeInPlace(bytes) {
  const file = await open(path, 'w');
  for (let at = 0; at < bytes.length; at += 4096)
    await file.write(bytes, at, Math.min(4096, bytes.length - at));
  await file.close();
  return { ok: true };
}

let expected = hash || undefined;
for (let n = Number(begin); ; n++) {
  const bytes = contentOf(n);
  const result =
    how === 'careless'
      ? await writeInPlace(bytes)
      : await saveFile(path, bytes, expected ? { expected } : {});
  if (!result.ok) {
    writeSync(1, `failed ${n} ${result.reason} ${result.detail ?? ''}\n`);
    process.exit(1);
  }
  writeSync(1, `${n}\n`);
  expected = sha256(bytes);
}
