import { expect, it } from 'vitest';
import { createMemoryHost } from '../../../shared/host/memoryHost';
import { checkHost } from '../../support/hostContract';

it('keeps what every host promises', async () => {
  const host = createMemoryHost();
  const answer = (name: string | null) => {
    if (name !== null) host.answers.push(name);
  };
  const next = async () => {
    host.crash();
    const { store } = host;
    const second = createMemoryHost({ store });
    for (const [id, file] of host.files) second.files.set(id, file);
    return second;
  };
  await checkHost({ host, answer, next });
  expect(host.titles.at(-1)).toEqual({ title: 'Title', edited: false });
});

it('fires events only while someone listens', () => {
  const host = createMemoryHost();
  const heard: string[] = [];
  const stop = host.on('menu', (id) => heard.push(id));
  host.emit('menu', 'file.save');
  stop();
  host.emit('menu', 'file.open');
  expect(heard).toEqual(['file.save']);
});
