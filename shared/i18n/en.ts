/** English, the list of keys. */
import { action } from './en/action';
import { analysis } from './en/analysis';
import { analysisPane } from './en/analysisPane';
import { canvas } from './en/canvas';
import { care } from './en/care';
import { chart } from './en/chart';
import { check } from './en/check';
import { cli } from './en/cli';
import { comments } from './en/comments';
import { compare } from './en/compare';
import { explain } from './en/explain';
import { exports } from './en/exports';
import { fileError } from './en/fileError';
import { fileFailure } from './en/fileFailure';
import { flow } from './en/flow';
import { future } from './en/future';
import { handbook } from './en/handbook';
import { hints } from './en/hints';
import { history } from './en/history';
import { imports } from './en/imports';
import { lane } from './en/lane';
import { merge } from './en/merge';
import { merging } from './en/merging';
import { nativeMenu } from './en/nativeMenu';
import { opportunities } from './en/opportunities';
import { outline } from './en/outline';
import { outside } from './en/outside';
import { page } from './en/page';
import { personas } from './en/personas';
import { pictures } from './en/pictures';
import { present } from './en/present';
import { problems } from './en/problems';
import { recovery } from './en/recovery';
import { refusal } from './en/refusal';
import { report } from './en/report';
import { review } from './en/review';
import { settings } from './en/settings';
import { shell } from './en/shell';
import { shortcuts } from './en/shortcuts';
import { slides } from './en/slides';
import { start } from './en/start';
import { structure } from './en/structure';
import { templates } from './en/templates';
import { tour } from './en/tour';
import { versions } from './en/versions';
import { views } from './en/views';
import { window } from './en/window';
import { workbook } from './en/workbook';
import { workshop } from './en/workshop';
import { writing } from './en/writing';

export const en = {
  action,
  hints,
  history,
  refusal,
  recovery,
  outside,
  explain,
  compare,
  merge,
  merging,
  fileError,
  fileFailure,
  lane,
  check,
  chart,
  analysis,
  analysisPane,
  future,
  handbook,
  problems,
  care,
  flow,
  opportunities,
  import: imports,
  export: exports,
  outline,
  page,
  window,
  canvas,
  cli,
  settings,
  shell,
  nativeMenu,
  shortcuts,
  comments,
  versions,
  views,
  present,
  workshop,
  workbook,
  slides,
  start,
  structure,
  tour,
  templates,
  personas,
  pictures,
  writing,
  report,
  review,
} as const;
