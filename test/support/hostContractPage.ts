/** What the page of the browser host's test runs: the contract, with save dialogs that answer from the page's own file system. */
import { createBrowserHost } from '../../renderer/host/browserHost';
import { checkHost } from './hostContract';

let answer: string | null = null;

/** Handles like those a picker gives, in the origin's private file system. */
async function pick(): Promise<FileSystemFileHandle> {
  if (answer === null) throw new DOMException('The user cancelled', 'AbortError');
  const root = await navigator.storage.getDirectory();
  return root.getFileHandle(answer, { create: true });
}

async function checkBrowserHost(): Promise<string> {
  Object.assign(window, { showSaveFilePicker: pick });
  const host = createBrowserHost();
  await checkHost({
    host,
    answer: (name) => {
      answer = name;
    },
    // A window that is gone holds its lock no more.
    next: async () => {
      const { held = [] } = await navigator.locks.query();
      for (const { name = '' } of held) await navigator.locks.request(name, { steal: true }, () => {});
      return createBrowserHost();
    },
  });

  // Another program's version is never written over unseen; a file merely touched is no other version.
  answer = 'shared.blueprint';
  const bytes = (text: string) => new TextEncoder().encode(text);
  const saved = await host.saveAs('shared.blueprint', bytes('ours'));
  if (!saved.ok) throw new Error(saved.reason);
  const write = async (text: string) => {
    const stream = await (await pick()).createWritable();
    await stream.write(text);
    await stream.close();
  };
  await new Promise((later) => setTimeout(later, 20));
  await write('ours');
  const touched = await host.save(saved.value, bytes('ours again'));
  if (!touched.ok) throw new Error(`a touched file counts as changed: ${touched.reason}`);
  await new Promise((later) => setTimeout(later, 20));
  await write('theirs');
  const changed = await host.save(saved.value, bytes('ours at last'));
  if (changed.ok || changed.reason !== 'changed-outside')
    throw new Error('a foreign version was written over');
  // A file that was renamed while no page looked is known again by its map's id; a copy is not.
  const map = (title: string) => bytes(JSON.stringify({ meta: { id: 'doc1', title } }));
  answer = 'old.blueprint';
  const old = await host.saveAs(answer, map('one'));
  if (!old.ok || !(await host.save(old.value, map('two'))).ok) throw new Error('not saved');
  const root = await navigator.storage.getDirectory();
  const pasts: string[] = [];
  for (const name of ['copy.blueprint', 'new.blueprint']) {
    if (name === 'new.blueprint') await root.removeEntry('old.blueprint');
    const handle = await root.getFileHandle(name, { create: true });
    const stream = await handle.createWritable();
    await stream.write(map('two'));
    await stream.close();
    const opened = await host.openDropped({ file: await handle.getFile(), handle: Promise.resolve(handle) });
    if (!opened.ok) throw new Error(opened.reason);
    const list = await host.versions.list(opened.value.ref);
    pasts.push(list.map(({ of }) => of).join());
  }
  if (pasts.join('|') !== '|old.blueprint') throw new Error(`the past of files: ${pasts.join('|')}`);
  return 'kept';
}

Object.assign(window, { checkBrowserHost });
