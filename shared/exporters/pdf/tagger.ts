/** Tags a page's content while it is drawn: text by record in reading order, everything else as decoration. */
import type { PdfDocument, PdfStructure, PdfTag } from './library';

export interface Tagger {
  /** What is drawn from here on is text of this owner; the same owner's lines make one paragraph. */
  readonly text: (owner: string | undefined, tag: PdfTag) => void;
  /** What is drawn from here on is decoration. */
  readonly decoration: () => void;
  /** Closes what is open; called before the graphics state changes and at the end of a page. */
  readonly close: () => void;
}

/** `parent` collects the elements of all pages. */
export function createTagger(pdf: PdfDocument, parent: PdfStructure): Tagger {
  let open: 'text' | 'decoration' | null = null;
  let element: PdfStructure | null = null;
  let known: string | null = null;
  const close = () => {
    if (open) pdf.endMarkedContent();
    open = null;
  };
  return {
    close: () => {
      close();
      known = null;
    },
    decoration: () => {
      if (open === 'decoration') return;
      close();
      pdf.markContent('Artifact');
      open = 'decoration';
    },
    text: (owner, tag) => {
      const key = owner === undefined ? null : `${tag} ${owner}`;
      const same = element !== null && key !== null && key === known;
      if (same && open === 'text') return;
      close();
      if (!same || !element) {
        element = pdf.struct(tag);
        parent.add(element);
      }
      element.add(pdf.markStructureContent(tag));
      known = key;
      open = 'text';
    },
  };
}
