/** Texts of the interface that are wider than their place: cut at an edge that hides them, or spilling out of the control they name. */
import type { Page } from 'playwright-core';

/** What is named by a text: buttons, tabs, entries of menus and lists, labels of fields, heads. */
const NAMED =
  'button, [role=tab], [role=menuitem], [role=menuitemcheckbox], [role=option], [role=radio], label, legend, h1, h2, h3, .chip, .field-label, .dialog-title, .status-bar span';

/** Each as `control: text`; what has the whole text as its hint may be cut, and so may what the user wrote. */
export const cutTexts = (page: Page): Promise<readonly string[]> =>
  page.evaluate((named) => {
    const cut: string[] = [];
    const seen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !element.closest('[aria-hidden=true], [inert], .map-surface, .map-head, .map-lanes, .hidden-visually');
    const hinted = (element: Element) => {
      for (let at: Element | null = element; at; at = at.parentElement) {
        if (at.getAttribute('title')) return true;
        if (at.matches('button, [role=tab], [role=option]')) return false;
      }
      return false;
    };
    for (const control of document.querySelectorAll(named)) {
      if (!seen(control)) continue;
      const walker = document.createTreeWalker(control, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        const text = node.textContent?.trim() ?? '';
        // The user's own words may be cut; those of the catalogue carry accents here.
        if (!parent || !/[áêïöüñšýžÅÉÖÛ]/.test(text) || !seen(parent) || hinted(parent)) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const { left, right, width } = range.getBoundingClientRect();
        if (width === 0) continue;
        for (let at: Element | null = parent; at; at = at.parentElement) {
          const { overflowX } = getComputedStyle(at);
          const edge = at.getBoundingClientRect();
          if (edge.width < 2 || overflowX === 'auto' || overflowX === 'scroll') break;
          if (overflowX === 'visible' && at !== control) continue;
          if (right > edge.right + 1.5 || left < edge.left - 1.5) {
            const name = `${control.tagName.toLowerCase()}.${[...control.classList].join('.')}`;
            cut.push(`${name}: ${text} (${Math.round(right - edge.right)} px)`);
            break;
          }
        }
      }
    }
    return [...new Set(cut)];
  }, NAMED);
