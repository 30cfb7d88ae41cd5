/** English: unsaved work that is kept outside the file, what brings it back, and what is said after a crash. */
export const recovery = {
  notKept:
    'Changes cannot be kept outside the file right now: what is not saved would be lost in a crash. Save often.',
  off: 'Journal off',
  keptAgain: 'Changes are kept outside the file again.',
  found: 'Unsaved changes to “{{title}}” of {{time}} were found.',
  foundMore_one: 'There is other unsaved work, on one map.',
  foundMore_other: 'There is other unsaved work, on {{count}} maps.',
  show: 'Show',
  title: 'Unsaved work',
  hint: 'Throughline kept this while it was being done. The files are as they were last saved.',
  none: 'There is no unsaved work of earlier windows.',
  toFile: 'For the file {{name}}',
  noFile: 'Not in a file yet',
  changes_one: '{{count}} change, the last one {{when}}',
  changes_other: '{{count}} changes, the last one {{when}}',
  wholeMap: 'The whole map as it was {{when}}',
  missing_one:
    'The journal is damaged: its last entry cannot be read. Everything up to {{until}} is there; this copy stays until you discard it.',
  missing_other:
    'The journal is damaged: its last {{count}} entries cannot be read. Everything up to {{until}} is there; this copy stays until you discard it.',
  missingAll_one:
    'The journal is damaged: its one change cannot be read. What is there is the map as it was when the work began; this copy stays until you discard it.',
  missingAll_other:
    'The journal is damaged: none of its {{count}} changes can be read. What is there is the map as it was when the work began; this copy stays until you discard it.',
  unknown: 'Unknown map',
  unreadable: 'This work of {{when}} cannot be read any more: its journal is damaged from the beginning.',
  unfinished:
    'The window ended when this work of {{when}} was last brought back. It is not tried again by itself.',
  restore: 'Restore',
  tryAgain: 'Try again',
  saveCopy: 'Save a copy…',
  discard: 'Discard',
  discardSure: 'Discard for good',
  close: 'Close',
  copyName: '{{name}} (recovered)',
  restored: 'The window was loaded again. Everything is as it was, unsaved changes and undo included.',
  restoredMissing_one:
    'The window was loaded again. One last change could not be read; everything up to {{until}} is back.',
  restoredMissing_other:
    'The window was loaded again. The last {{count}} changes could not be read; everything up to {{until}} is back.',
  unfinishedOpening: {
    title: '{{name}} was not opened completely last time',
    text: 'The window ended while it was being opened. The file itself is unchanged.',
    work: 'There is unsaved work on it from earlier windows. It is kept, whatever you choose here.',
    plain: 'Open without unsaved work and history',
    anyway: 'Open as usual',
    not: 'Do not open',
  },
  error: {
    title: 'The window cannot go on',
    text: 'An error in the program stopped it. Your changes are kept outside the file.',
    saveCopy: 'Save a copy…',
    reload: 'Load the window again',
    details: 'What happened',
    notice:
      'Something in the program went wrong. Your changes are kept; if something looks odd, save a copy.',
    copied: 'A copy was written.',
  },
} as const;
