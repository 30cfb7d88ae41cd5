/** HTML: tables of web pages, wikis, mails, and what spreadsheets and word processors save or copy; several maps per file. */
import { blocksToMaps } from './blocks/blocksToMaps';
import { readHtml } from './html/readHtml';
import { readBeginning, readText } from './readText';
import { NO_MAP } from './remarks';
import { toImportedMap } from './toImportedMap';
import type { Importer } from './types';

export const html: Importer = {
  id: 'html',
  extensions: ['html', 'htm', 'xhtml'],
  sniff: (bytes, fileName) => {
    const text = readBeginning(bytes);
    if (/^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|table|head|body|meta)\b/i.test(text)) return 0.9;
    return /\.x?html?$/i.test(fileName) && text.includes('<') ? 0.8 : 0;
  },
  import: (bytes, options) => {
    const read = readText(bytes);
    if (!read.ok) return { maps: [], problem: read.problem };
    const drafts = blocksToMaps(readHtml(read.text), 'plain', options.fileName.replace(/\.[^.]*$/, ''));
    if (drafts.length === 0) return { maps: [], problem: NO_MAP };
    return { maps: drafts.map((draft) => toImportedMap(draft, options)) };
  },
};
