/** What every host promises, whatever it stores files in. Plain checks, so that they also run inside a browser's page. */
import { type FileRef, type Host, type HostResult, ON_DISK } from '../../shared/host/types';
import { readSettings } from '../../shared/settings/text';

export interface HostUnderTest {
  readonly host: Host;
  /** Makes the next save dialog answer with this name; null = the user cancels. */
  readonly answer: (name: string | null) => void;
  /** The host of the next window, this one having gone without a word. */
  readonly next: () => Promise<Host>;
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

function must(condition: boolean, promise: string): void {
  if (!condition) throw new Error(`The host breaks its promise: ${promise}`);
}
function given<T>(result: HostResult<T>, promise: string): T {
  if (!result.ok) throw new Error(`The host breaks its promise: ${promise} (${result.reason})`);
  return result.value;
}

async function files({ host, answer }: HostUnderTest): Promise<FileRef> {
  answer(null);
  const cancelled = await host.saveAs('map.blueprint', bytesOf('one'));
  must(!cancelled.ok && cancelled.reason === 'cancelled', 'a cancelled dialog is no error and saves nothing');

  answer('map.blueprint');
  const ref = given(await host.saveAs('map.blueprint', bytesOf('one')), 'save as gives a reference');
  must(ref.name === 'map.blueprint', 'the reference carries the name');
  const read = async () => textOf(given(await host.openRecent(ref), 'a saved file opens again').bytes);
  must((await read()) === 'one', 'a file reads back as it was written');
  given(await host.save(ref, bytesOf('')), 'an empty file can be written');
  must((await read()) === '', 'saving replaces the whole file');
  const large = 'x'.repeat(2 ** 20);
  given(await host.save(ref, bytesOf(large)), 'a large file can be written');
  must((await read()) === large, 'a large file reads back whole');

  const missing = await host.openRecent({ id: 'nothing', name: 'nothing.blueprint' });
  must(!missing.ok && missing.reason === 'not-found', 'a file that is not there is reported as such');
  const dropped = await host.openDropped({ neither: 'file nor name' });
  must(!dropped.ok && dropped.reason === 'not-a-file', 'what is no file is refused');
  const looked = await host.readDropped({ neither: 'file nor name' });
  must(!looked.ok && looked.reason === 'not-a-file', 'what is no file is not looked at either');
  return ref;
}

async function versions({ host, answer }: HostUnderTest): Promise<void> {
  answer('versions.blueprint');
  const ref = given(await host.saveAs('versions.blueprint', bytesOf('one')), 'save as gives a reference');
  const read = async (id: string) =>
    textOf(given(await host.versions.read(ref, id), 'a version can be read'));
  must((await host.versions.list(ref)).length === 0, 'a new file has no earlier versions');
  for (const text of ['two', 'three']) given(await host.save(ref, bytesOf(text)), 'a file can be saved');
  const [latest, first, ...others] = await host.versions.list(ref);
  if (!latest || !first) throw new Error('The host breaks its promise: each save keeps what it replaced');
  must(others.length === 0, 'nothing is kept twice');
  must(latest.size === 3 && !Number.isNaN(Date.parse(latest.savedAt)), 'a version has a size and a time');
  must((await read(latest.id)) === 'two' && (await read(first.id)) === 'one', 'the latest stands first');
  must((await read(ON_DISK)) === 'three', 'what is on the disk can be read beside them');
  const missing = await host.versions.read(ref, 'nothing');
  must(!missing.ok && missing.reason === 'not-found', 'a version that is not there is reported as such');
  given(await host.save(ref, bytesOf('four')), 'reading versions leaves the file as it is known');
}

/** A map that is saved under another name brings its past along; what follows is each file's own. */
async function otherNames({ host, answer }: HostUnderTest): Promise<void> {
  const saveAs = async (name: string, text: string) => {
    answer(name);
    return given(await host.saveAs(name, bytesOf(text)), 'save as gives a reference');
  };
  const plan = await saveAs('plan.blueprint', 'one');
  given(await host.save(plan, bytesOf('two')), 'a file can be saved');
  host.setTitle('Plan', false, plan);
  const other = await saveAs('plan B.blueprint', 'three');
  host.setTitle('Plan B', false, other);
  given(await host.save(other, bytesOf('four')), 'a file can be saved');
  given(await host.save(plan, bytesOf('five')), 'the first one, too');
  const listed = async (ref: FileRef) =>
    Promise.all(
      (await host.versions.list(ref)).map(async ({ id, of = 'own' }) => {
        const bytes = given(await host.versions.read(ref, id), 'each version listed can be read');
        return `${of} ${textOf(bytes)}`;
      }),
    );
  must((await listed(other)).join() === 'own three,plan.blueprint one', 'the past of another name is named');
  must((await listed(plan)).join() === 'own two,own one', 'nothing comes back to the first name');
  host.setTitle('', false, null);
}

async function templates({ host }: HostUnderTest): Promise<void> {
  const { templates: store } = host;
  must((await store.list()).length === 0, 'there are no own templates at first');
  given(await store.save('clinic', bytesOf('one')), 'a template can be saved');
  given(await store.save('kiosk', bytesOf('two')), 'and another');
  given(await store.save('clinic', bytesOf('三')), 'a template can be saved anew');
  const ids = (await store.list()).map(({ id }) => id).sort();
  must(ids.join() === 'clinic,kiosk', 'each template is listed once');
  must(
    (await store.list()).every(({ savedAt }) => !Number.isNaN(Date.parse(savedAt))),
    'a template has a time',
  );
  must(textOf(given(await store.read('clinic'), 'a template can be read')) === '三', 'as it was saved last');
  given(await store.remove('clinic'), 'a template can be removed');
  const gone = [await store.read('clinic'), await store.remove('clinic')];
  must(
    gone.every((result) => !result.ok && result.reason === 'not-found'),
    'a template that is gone is reported as such',
  );
  must((await store.list()).map(({ id }) => id).join() === 'kiosk', 'the others stay');
}

async function recents({ host }: HostUnderTest, ref: FileRef): Promise<void> {
  await host.addRecent(ref, 'First title');
  await host.addRecent(ref, 'Second title');
  const found = (await host.recents()).filter((recent) => recent.ref.id === ref.id);
  must(found.length === 1, 'a file stands once among the recent ones');
  must(found[0]?.title === 'Second title', 'the newest title is kept');
  const kept = async () => (await host.recents()).find((recent) => recent.ref.id === ref.id);
  must((await kept())?.missing === false, 'a file that is there is not missing');
  must((await kept())?.preview === null, 'nothing is kept of a file before it is given');
  await host.changeRecent(ref, { preview: 'small' });
  await host.changeRecent(ref, { pinned: true });
  await host.addRecent(ref, 'Third title');
  const { title, pinned, preview } = (await kept()) ?? {};
  must(
    title === 'Third title' && pinned === true && preview === 'small',
    'what was kept of a file outlives opening it',
  );
  await host.changeRecent(ref, null);
  must((await kept()) === undefined, 'a file can be taken off the list');
  given(await host.openRecent(ref), 'a file taken off the list is still there');
}

async function journal({ host, next }: HostUnderTest, file: FileRef): Promise<void> {
  const { journal: kept } = host;
  must((await kept.left()).length === 0, 'nothing is left before anything was written');
  const early = await kept.append('doc1', ['x']).then(
    () => true,
    () => false,
  );
  must(!early, 'nothing is appended to a journal that was not begun');
  await kept.write('doc1', file, ['a', 'b']);
  await kept.append('doc1', ['c']);
  await kept.append('doc1', ['二', '']);
  await kept.write('doc2', null, ['other']);
  await kept.write('doc3', null, ['gone']);
  await kept.write('doc3', null, []);
  await kept.keepHistory('doc1', 'a', ['h1']);
  await kept.keepHistory('doc1', 'b', ['h2', 'h3']);
  must((await kept.history('doc1', 'b')).join() === 'h2,h3', 'history is kept by its name');
  must((await kept.history('doc1', 'a')).join() === 'h1', 'work may still build on an older one');
  must((await kept.history('doc2', 'b')).length === 0, 'a document without history has none');
  must((await kept.left()).length === 0, 'what a window writes itself is not left behind');
  host.attempts.begin('opening');
  host.attempts.begin('opened');
  host.attempts.end('opened');
  must((await host.attempts.unfinished()).length === 0, 'an attempt of a living window is under way');

  const second = await next();
  const left = await second.journal.left();
  must(
    left
      .map(({ documentId }) => documentId)
      .sort()
      .join() === 'doc1,doc2',
    'work is left behind',
  );
  const [first, other] = ['doc1', 'doc2'].map((id) => left.find(({ documentId }) => documentId === id));
  must(first?.file?.name === file.name && other?.file === null, 'with the file that it is for');
  const lines = await second.journal.read(first?.id ?? '');
  must(lines.join('|') === 'a|b|c|二|', 'lines come back as they were written, in order');
  await second.journal.write('doc1', null, ['mine']);
  must((await second.journal.left()).length === 2, 'a new journal leaves older ones alone');
  await second.journal.discard(first?.id ?? '');
  must((await second.journal.left()).map(({ documentId }) => documentId).join() === 'doc2', 'one is let go');
  must((await second.journal.history('doc1', 'b')).join() === 'h2,h3', 'history outlives the window');
  must((await second.attempts.unfinished()).join() === 'opening', 'an attempt that never ended is known');
  second.attempts.end('opening');
  await second.attempts.unfinished();
  must((await second.attempts.unfinished()).length === 0, 'and is forgotten when it ends');
  const saved = await second.save(given(fileOf(first?.file), 'work knows its file'), bytesOf('recovered'));
  must(saved.ok, 'recovered work is saved to its file');
}
const fileOf = (file: FileRef | null | undefined): HostResult<FileRef> =>
  file ? { ok: true, value: file } : { ok: false, reason: 'not-found' };

async function settings({ host }: HostUnderTest): Promise<void> {
  const { settings: store } = host;
  const stored = async () => readSettings(await store.read());
  must((await stored()).settings.author === '', 'settings that were never stored are the defaults');
  await store.change({ author: 'Ana', theme: 'dark' });
  await Promise.all([store.change({ theme: null }), store.change({ scale: 10 })]);
  const { settings: kept, broken, unreadable } = await stored();
  must(!unreadable && broken.length === 0, 'stored settings can be read');
  must(kept.author === 'Ana' && kept.scale === 10, 'changed settings are kept beside each other');
  must(kept.theme === 'system', 'a setting can go back to its default');
  const stop = host.on('settingsChanged', () => {});
  stop();
}

/** Throws at the first promise that is broken. */
export async function checkHost(tested: HostUnderTest): Promise<void> {
  const ref = await files(tested);
  await versions(tested);
  await otherNames(tested);
  await recents(tested, ref);
  await templates(tested);
  await settings(tested);
  const stop = tested.host.on('fileChanged', () => {});
  stop();
  tested.host.setTitle('Title', true, ref);
  tested.host.setTitle('Title', false, null);
  await journal(tested, ref);
}
