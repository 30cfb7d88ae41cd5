/** How a reader finds their way in a PDF: the outline, named places for links, and what the pages are called. */
import type { PdfDocument, PdfOutline } from './library';
import type { Sheets } from './sheets';

/** Bookmarks as a tree; called when all pages are there. */
export function addBookmarks(pdf: PdfDocument, { bookmarks, pages }: Sheets): void {
  /** The last bookmark of each level above, outermost first. */
  const open: { readonly level: number; readonly item: PdfOutline }[] = [];
  for (const { title, level, page, x, y, zoom } of bookmarks) {
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    const parent = open.at(-1)?.item ?? pdf.outline;
    const width = pages[page]?.width ?? 0;
    const item = parent.addItem(title, {
      pageNumber: page,
      left: width - x,
      top: y,
      ...(zoom !== undefined && { zoom }),
    });
    open.push({ level, item });
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
