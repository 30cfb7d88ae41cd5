/** The pages of the handbook in reading order, by section; each is a file of this name in every language's folder. */

export const CONTENTS = [
  { id: 'begin', pages: ['maps', 'templates', 'writing', 'keys'] },
  { id: 'map', pages: ['lanes', 'personas', 'moments', 'emotions', 'failures', 'time'] },
  {
    id: 'findings',
    pages: ['pains', 'evidence', 'published', 'measures', 'problems', 'opportunities', 'future'],
  },
  { id: 'together', pages: ['workshop', 'comments', 'review', 'present'] },
  { id: 'handOver', pages: ['poster', 'report', 'office', 'import'] },
  { id: 'safe', pages: ['recovery', 'versions', 'merge', 'git'] },
  { id: 'reference', pages: ['glossary', 'file', 'commandLine', 'score'] },
] as const satisfies readonly { readonly id: string; readonly pages: readonly string[] }[];

export type PageId = (typeof CONTENTS)[number]['pages'][number];

export const PAGES: readonly PageId[] = CONTENTS.flatMap(({ pages }): readonly PageId[] => pages);

export const isPage = (id: string): id is PageId => (PAGES as readonly string[]).includes(id);
