/** English: why a file could not be saved or opened: which file, why, and what to do. */
export const fileFailure = {
  theFile: 'The file',
  save: {
    cancelled: 'Cancelled.',
    'not-found': '{{name}} was not saved: its folder is not there any more. Save it in another place.',
    'no-permission':
      '{{name}} was not saved: you may not write to it or to its folder. Save it in another place.',
    'disk-full':
      '{{name}} was not saved: the disk is full. The file there is unchanged. Free some space and save again.',
    'changed-outside':
      '{{name}} was not saved: another program has changed it meanwhile. Save under another name, so that nothing is lost.',
    'too-big':
      '{{name}} was not saved: it is larger than 64 MB. Remove or reduce large pictures and save again.',
    'not-a-file':
      '{{name}} was not saved: under that name there is a folder or something else. Choose another name.',
    busy: '{{name}} was not saved: another program holds it. Close it there and save again.',
    'no-answer':
      '{{name}} was not saved: its drive or network folder does not answer. Check the connection, or save in another place.',
    'disk-error':
      '{{name}} was not saved: the disk does not keep what is written to it{{detail}}. Save on another disk.',
    'bad-name': '{{name}} was not saved: the name is too long or not allowed there. Choose another name.',
    failed: '{{name}} was not saved: the system refused{{detail}}. Save again, or in another place.',
  },
  open: {
    cancelled: 'Cancelled.',
    'not-found':
      '{{name}} is not there any more. It may have been moved or renamed; look for it with “Open”.',
    'no-permission': '{{name}} cannot be opened: you may not read it. Ask its owner.',
    'disk-full': '{{name}} cannot be opened: the disk is full. Free some space and try again.',
    'changed-outside':
      '{{name}} cannot be opened: another program is just writing to it. Try again when it has finished.',
    'too-big': '{{name}} cannot be opened: it is larger than 64 MB.',
    'not-a-file': '{{name}} is not a file that can be opened here.',
    busy: '{{name}} cannot be opened: another program holds it. Close it there and try again.',
    'no-answer':
      '{{name}} cannot be opened: its drive or network folder does not answer. Check the connection and try again.',
    'disk-error':
      '{{name}} cannot be read: the disk reports an error{{detail}}. Copy it from another place, or open an earlier copy.',
    'bad-name': '{{name}} cannot be opened: its name is too long. Give it a shorter one.',
    failed: '{{name}} cannot be opened: the system refused{{detail}}. Try again.',
  },
  print: 'Nothing was printed: the system refused{{detail}}. Export a PDF and print that.',
  again: 'Save again',
  elsewhere: 'Save as…',
  limit: {
    'other-names':
      '{{name}} is saved. The same file had other names (hard links); those keep the old content.',
    owner: '{{name}} is saved. Its owner or group could not be kept; it belongs to you now.',
  },
} as const;
