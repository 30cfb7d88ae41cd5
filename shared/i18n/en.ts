/** English, the list of keys. */
import { action } from './en/action';
import { analysis } from './en/analysis';
import { canvas } from './en/canvas';
import { check } from './en/check';
import { cli } from './en/cli';
import { exports } from './en/exports';
import { fileError } from './en/fileError';
import { history } from './en/history';
import { imports } from './en/imports';
import { lane } from './en/lane';
import { outline } from './en/outline';
import { refusal } from './en/refusal';
import { shell } from './en/shell';
import { window } from './en/window';

export const en = {
  action,
  history,
  refusal,
  fileError,
  lane,
  check,
  analysis,
  import: imports,
  export: exports,
  outline,
  window,
  canvas,
  cli,
  shell,
} as const;
