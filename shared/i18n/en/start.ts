/** English: the start screen's list of files and what is dropped on it. */
export const start = {
  dropHint: 'Or drop a file anywhere in this window.',
  drop: 'Drop the file to open it',
  recentsFailed: 'The list of recent files could not be read.',
  again: 'Try again',
  missing: 'The file is not there any more',
  pinned: 'Pinned',
  more: 'More for {{title}}',
  pin: 'Pin to the top',
  unpin: 'Unpin',
  remove: 'Remove from the list',
  and: ', ',
} as const;
