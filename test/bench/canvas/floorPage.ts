/**
 * The floor: the cards of a map as plain boxes of the same text and size, its links in one SVG, all in one layer that one transform moves. No
 * editor that keeps its cards in the document can be quicker, so what this page needs says how quick the machine is just now.
 */
import { layout } from '../../../shared/layout/layout';
import type { LinkRoute } from '../../../shared/layout/types';
import type { Blueprint } from '../../../shared/model/schema';

const pathOf = ({ points }: LinkRoute): string => `M${points.map(({ x, y }) => `${x} ${y}`).join('L')}`;

/** What the page builds itself from: boxes, texts and paths, as JSON. */
export function floorText(doc: Blueprint): string {
  const { width, height, cards, links } = layout(doc);
  return JSON.stringify({
    width,
    height,
    cards: [...cards.values()].map(({ id, x, y, w, h }) => {
      const { title, body = '' } = doc.cards[id] ?? { title: '' };
      return { id, x, y, w, h, title, body };
    }),
    links: links.map((link) => ({ of: `${link.from} ${link.to}`, d: pathOf(link) })),
  });
}

/** Plain DOM code, as one would write it by hand for nothing but these acts. Answers the keys and gestures that the window answers. */
const SCRIPT = `
  const layer = document.querySelector('#layer');
  let map, view, chosen, field, drag, done, undone;
  const show = () => { layer.style.transform = 'translate(' + view.x + 'px,' + view.y + 'px) scale(' + view.k + ')'; };
  const home = () => { view = { x: 0, y: 0, k: 1 }; show(); };
  const place = (card, x, y) => { card.style.left = x + 'px'; card.style.top = y + 'px'; };
  const moveTo = (card, x, y) => { place(card, x, y); for (const path of layer.querySelectorAll('[data-of~="' + card.dataset.id + '"]')) path.setAttribute('d', 'M' + x + ' ' + y + path.getAttribute('d').replace(/^M[^L]*/, '')); };
  const act = (step) => { step.redo(); done.push(step); undone = []; };
  const escaped = (text) => text.replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'));
  function openMap(text) {
    map = JSON.parse(text); done = []; undone = []; chosen = null; drag = null;
    layer.innerHTML = '<svg width="' + map.width + '" height="' + map.height + '">' + map.links.map((l) => '<path data-of="' + l.of + '" d="' + l.d + '"/>').join('') + '</svg>'
      + map.cards.map((c) => '<div class="card" data-id="' + c.id + '" style="left:' + c.x + 'px;top:' + c.y + 'px;width:' + c.w + 'px;height:' + c.h + 'px"><div>'
        + escaped(c.title) + '</div><p>' + escaped(c.body) + '</p></div>').join('');
    home();
  }
  addEventListener('wheel', (event) => {
    event.preventDefault();
    if (event.ctrlKey) {
      const k = Math.max(0.02, view.k * 2 ** (-event.deltaY / 500)), by = k / view.k;
      view = { k, x: event.clientX - (event.clientX - view.x) * by, y: event.clientY - (event.clientY - view.y) * by };
    } else view = { ...view, x: view.x - event.deltaX, y: view.y - event.deltaY };
    show();
  }, { passive: false });
  addEventListener('pointerdown', (event) => {
    chosen = event.target.closest('.card');
    if (chosen) chosen.style.willChange = 'transform';
    if (chosen) drag = { card: chosen, x: chosen.offsetLeft, y: chosen.offsetTop, fromX: event.clientX, fromY: event.clientY };
  });
  addEventListener('pointermove', (event) => {
    if (drag) drag.card.style.transform = 'translate(' + (event.clientX - drag.fromX) + 'px,' + (event.clientY - drag.fromY) + 'px)';
  });
  const letGo = () => { drag.card.style.willChange = drag.card.style.transform = ''; drag = null; };
  addEventListener('pointerup', (event) => {
    if (!drag) return;
    const { card, x, y } = drag, toX = x + event.clientX - drag.fromX, toY = y + event.clientY - drag.fromY;
    letGo();
    if (toX !== x || toY !== y) act({ redo: () => moveTo(card, toX, toY), undo: () => moveTo(card, x, y) });
  });
  addEventListener('keydown', (event) => {
    const { key, ctrlKey, shiftKey, code } = event;
    if (key === 'Escape' && field) {
      const title = chosen.firstChild, before = title.textContent, after = field.value;
      field.remove(); field = null;
      act({ redo: () => { title.textContent = after; }, undo: () => { title.textContent = before; } });
    } else if (key === 'Escape' && drag) letGo();
    else if (key === 'F2' && chosen && !field) {
      field = document.createElement('textarea');
      field.value = chosen.firstChild.textContent;
      chosen.append(field); field.focus(); field.select();
    } else if (ctrlKey && key === '0') { event.preventDefault(); home(); }
    else if (shiftKey && code === 'Digit1') {
      const k = Math.min(innerWidth / map.width, innerHeight / map.height);
      view = { k, x: 0, y: 0 }; show();
    } else if (ctrlKey && (key === 'z' || key === 'y')) {
      event.preventDefault();
      const step = (key === 'z' ? done : undone).pop();
      if (!step) return;
      if (key === 'z') { step.undo(); undone.push(step); } else { step.redo(); done.push(step); }
    }
  });
`;

export const FLOOR_HTML = `<!doctype html><meta charset="utf-8"><title>floor</title><style>
  body { margin: 0; overflow: hidden; font: 13px/18px sans-serif; user-select: none; }
  #layer, #layer svg, .card { position: absolute; top: 0; left: 0; }
  #layer { transform-origin: 0 0; }
  path { fill: none; stroke: #567; }
  .card { box-sizing: border-box; overflow: hidden; padding: 7px 8px; border: 1px solid #bbb; border-radius: 5px; background: #fff; }
  p { margin: 2px 0 0; font-size: 12px; line-height: 16px; }
  textarea { position: absolute; inset: 0; box-sizing: border-box; width: 100%; height: 100%; border: 0; padding: 7px 8px; font: inherit; resize: none; }
</style><div id="layer"></div><script>${SCRIPT}</script>`;
