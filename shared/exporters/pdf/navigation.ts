/** How a reader finds their way in a PDF: the outline, named places for links, and what the pages are called. */
import type { PdfDocument, PdfOutline } from './library';
import type { Sheets } from './sheets';

/** Bookmarks as a tree; called when all pages are there. */
export function addBookmarks(pdf: PdfDocument, { bookmarks, pages }: Sheets): void {
  const parents: PdfOutline[] = [pdf.outline];
  for (const { title, level, page, x, y, zoom } of bookmarks) {
    const depth = Math.min(level, parents.length);
    const parent = parents[depth - 1] ?? pdf.outline;
    const width = pages[page]?.width ?? 0;
    const item = parent.addItem(title, {
      pageNumber: page,
      left: width - x,
      top: y,
      ...(zoom !== undefined && { zoom }),
    });
    parents.length = depth;
    parents.push(item);
  }
}

/** Names the places on the current page that links lead to. */
export function nameAnchors(pdf: PdfDocument, { bookmarks }: Sheets, page: number): void {
  for (const { anchor, page: on, x, y } of bookmarks)
    if (anchor !== undefined && on === page) pdf.addNamedDestination(anchor, 'XYZ', x, y, null);
}

/** Page numbers as readers show them; a run of pages that are called by their numbers is one entry. */
export function labelPages(pdf: PdfDocument, { labels }: Sheets): void {
  if (!labels) return;
  const entries: unknown[] = [];
  let counting = false;
  labels.forEach((label, index) => {
    const numbered = label === String(index + 1);
    // In this library a plain string is a name, a String object is text.
    if (!numbered) entries.push(index, { P: new String(label) });
    else if (!counting) entries.push(index, { S: 'D', St: index + 1 });
    counting = numbered;
  });
  pdf._root.data.PageLabels = { Nums: entries };
}
