/** Traditional Chinese. */
import { action } from './zh-Hant/action';
import { analysis } from './zh-Hant/analysis';
import { analysisPane } from './zh-Hant/analysisPane';
import { canvas } from './zh-Hant/canvas';
import { care } from './zh-Hant/care';
import { chart } from './zh-Hant/chart';
import { check } from './zh-Hant/check';
import { cli } from './zh-Hant/cli';
import { comments } from './zh-Hant/comments';
import { compare } from './zh-Hant/compare';
import { explain } from './zh-Hant/explain';
import { exports } from './zh-Hant/exports';
import { fileError } from './zh-Hant/fileError';
import { fileFailure } from './zh-Hant/fileFailure';
import { flow } from './zh-Hant/flow';
import { future } from './zh-Hant/future';
import { handbook } from './zh-Hant/handbook';
import { hints } from './zh-Hant/hints';
import { history } from './zh-Hant/history';
import { imports } from './zh-Hant/imports';
import { lane } from './zh-Hant/lane';
import { merge } from './zh-Hant/merge';
import { merging } from './zh-Hant/merging';
import { nativeMenu } from './zh-Hant/nativeMenu';
import { opportunities } from './zh-Hant/opportunities';
import { outline } from './zh-Hant/outline';
import { outside } from './zh-Hant/outside';
import { page } from './zh-Hant/page';
import { personas } from './zh-Hant/personas';
import { pictures } from './zh-Hant/pictures';
import { present } from './zh-Hant/present';
import { problems } from './zh-Hant/problems';
import { recovery } from './zh-Hant/recovery';
import { refusal } from './zh-Hant/refusal';
import { report } from './zh-Hant/report';
import { review } from './zh-Hant/review';
import { settings } from './zh-Hant/settings';
import { shell } from './zh-Hant/shell';
import { shortcuts } from './zh-Hant/shortcuts';
import { slides } from './zh-Hant/slides';
import { start } from './zh-Hant/start';
import { structure } from './zh-Hant/structure';
import { templates } from './zh-Hant/templates';
import { tour } from './zh-Hant/tour';
import { versions } from './zh-Hant/versions';
import { views } from './zh-Hant/views';
import { window } from './zh-Hant/window';
import { workbook } from './zh-Hant/workbook';
import { workshop } from './zh-Hant/workshop';
import { writing } from './zh-Hant/writing';

export const zhHant = {
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
