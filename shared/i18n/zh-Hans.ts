/** Simplified Chinese. */
import { action } from './zh-Hans/action';
import { analysis } from './zh-Hans/analysis';
import { analysisPane } from './zh-Hans/analysisPane';
import { canvas } from './zh-Hans/canvas';
import { care } from './zh-Hans/care';
import { chart } from './zh-Hans/chart';
import { check } from './zh-Hans/check';
import { cli } from './zh-Hans/cli';
import { comments } from './zh-Hans/comments';
import { compare } from './zh-Hans/compare';
import { explain } from './zh-Hans/explain';
import { exports } from './zh-Hans/exports';
import { fileError } from './zh-Hans/fileError';
import { fileFailure } from './zh-Hans/fileFailure';
import { flow } from './zh-Hans/flow';
import { future } from './zh-Hans/future';
import { handbook } from './zh-Hans/handbook';
import { hints } from './zh-Hans/hints';
import { history } from './zh-Hans/history';
import { imports } from './zh-Hans/imports';
import { lane } from './zh-Hans/lane';
import { merge } from './zh-Hans/merge';
import { merging } from './zh-Hans/merging';
import { nativeMenu } from './zh-Hans/nativeMenu';
import { opportunities } from './zh-Hans/opportunities';
import { outline } from './zh-Hans/outline';
import { outside } from './zh-Hans/outside';
import { page } from './zh-Hans/page';
import { personas } from './zh-Hans/personas';
import { pictures } from './zh-Hans/pictures';
import { present } from './zh-Hans/present';
import { problems } from './zh-Hans/problems';
import { recovery } from './zh-Hans/recovery';
import { refusal } from './zh-Hans/refusal';
import { report } from './zh-Hans/report';
import { review } from './zh-Hans/review';
import { settings } from './zh-Hans/settings';
import { shell } from './zh-Hans/shell';
import { shortcuts } from './zh-Hans/shortcuts';
import { slides } from './zh-Hans/slides';
import { start } from './zh-Hans/start';
import { structure } from './zh-Hans/structure';
import { templates } from './zh-Hans/templates';
import { tour } from './zh-Hans/tour';
import { versions } from './zh-Hans/versions';
import { views } from './zh-Hans/views';
import { window } from './zh-Hans/window';
import { workbook } from './zh-Hans/workbook';
import { workshop } from './zh-Hans/workshop';
import { writing } from './zh-Hans/writing';

export const zhHans = {
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
};
