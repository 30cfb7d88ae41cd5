/** Lays out a document from nothing. */
import type { Blueprint } from '../model/schema';
import { createLayouter } from './layouter';
import type { Layout, LayoutOptions } from './types';

/** Where everything of the document stands; deterministic: equal documents give equal layouts. */
export const layout = (doc: Blueprint, options?: LayoutOptions): Layout => createLayouter()(doc, options);
