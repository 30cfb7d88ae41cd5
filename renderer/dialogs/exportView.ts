/** The part of the map that an export takes: everything, what the window shows, or a saved view. */
import type { ExportOptions } from '../../shared/exporters/types';
import type { Blueprint } from '../../shared/model/schema';
import { type Filter, filterOf } from '../../shared/model/views';
import { currentFilter } from '../state/filter';

/** No id has these forms. */
export const EVERYTHING = '';
export const SHOWN_NOW = '.now';

function filterFor(doc: Blueprint, id: string): Filter {
  if (id === SHOWN_NOW) return currentFilter(doc);
  const view = doc.views[id];
  return view ? filterOf(view) : {};
}

/** A view's overlay counts where it is named; a format that knows none leaves it out. */
export function viewOptions(doc: Blueprint, id: string): Pick<ExportOptions, 'view' | 'overlay'> {
  const { overlay, ...view } = filterFor(doc, id);
  return {
    ...(Object.keys(view).length > 0 && { view }),
    ...(overlay === 'heat' && { overlay }),
  };
}
