/**
 * The script of the page: zoom, fit, dragging, lanes and personas on and off, search, details, theme. It is written by hand, needs nothing
 * from outside and only ever sets text, classes, numbers and attributes; the page's policy names it by its hash.
 */
export const VIEWER_SCRIPT = `(() => {
'use strict';
const root = document.documentElement;
const by = (id) => document.getElementById(id);
const all = (selector) => [...document.querySelectorAll(selector)];
const map = by('map'), svg = by('drawing'), details = by('details'), find = by('find'), found = by('found');
const W = Number(svg.getAttribute('width')), H = Number(svg.getAttribute('height'));
let height = H, zoom = 1, shown = null, back = null, hit = -1;
root.classList.add('js');

// Phases and steps stay above, names of lanes at the side, however far the map is scrolled.
const copy = (id, width, tall, groups) => {
  const picture = svg.cloneNode(false);
  picture.id = id;
  picture.removeAttribute('role');
  picture.removeAttribute('aria-label');
  picture.setAttribute('aria-hidden', 'true');
  for (const group of groups) picture.append(group.cloneNode(true));
  map.append(picture);
  return { picture, width, tall };
};
const headHeight = Number(svg.dataset.head), namesWidth = Number(svg.dataset.names);
const names = copy('names', namesWidth, H, all('#drawing > .name'));
const head = copy('head', W, headHeight, all('#drawing > .head'));

const setZoom = (wanted, x = map.clientWidth / 2, y = map.clientHeight / 2) => {
  const next = Math.min(4, Math.max(0.05, wanted));
  const left = (map.scrollLeft + x) / zoom, top = (map.scrollTop + y) / zoom;
  zoom = next;
  svg.setAttribute('width', String(W * zoom));
  svg.setAttribute('height', String(height * zoom));
  for (const { picture, width, tall } of [names, head]) {
    const high = tall === H ? height : tall;
    picture.setAttribute('viewBox', '0 0 ' + width + ' ' + high);
    picture.setAttribute('width', String(width * zoom));
    picture.setAttribute('height', String(high * zoom));
  }
  map.scrollLeft = left * zoom - x;
  map.scrollTop = top * zoom - y;
  const percent = by('percent');
  percent.textContent = percent.dataset.words.replace('{n}', String(Math.round(zoom * 100)));
};
const fit = () => setZoom(Math.min(1, (map.clientWidth - 2) / W, (map.clientHeight - 2) / height));
by('in').addEventListener('click', () => setZoom(zoom * 1.25));
by('out').addEventListener('click', () => setZoom(zoom / 1.25));
by('fit').addEventListener('click', fit);
by('percent').addEventListener('click', () => setZoom(1));
map.addEventListener('wheel', (event) => {
  if (!event.ctrlKey && !event.metaKey) return;
  event.preventDefault();
  const box = map.getBoundingClientRect();
  setZoom(zoom * Math.exp(-event.deltaY / 300), event.clientX - box.left, event.clientY - box.top);
}, { passive: false });
map.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === '+' || event.key === '=') setZoom(zoom * 1.25);
  else if (event.key === '-') setZoom(zoom / 1.25);
  else if (event.key === '0') fit();
});

let drag = null, dragged = false;
map.addEventListener('pointerdown', (event) => {
  if (event.button !== 0 || event.pointerType !== 'mouse') return;
  dragged = false;
  drag = { x: event.clientX, y: event.clientY, left: map.scrollLeft, top: map.scrollTop };
});
addEventListener('pointermove', (event) => {
  if (!drag) return;
  const dx = event.clientX - drag.x, dy = event.clientY - drag.y;
  if (!dragged && Math.hypot(dx, dy) < 5) return;
  dragged = true;
  map.classList.add('dragging');
  map.scrollLeft = drag.left - dx;
  map.scrollTop = drag.top - dy;
});
addEventListener('pointerup', () => { drag = null; map.classList.remove('dragging'); });

const bands = (svg.dataset.bands || '').split(' ').filter(Boolean).map((text) => {
  const [id, top, bottom] = text.split(':');
  return { id, top: Number(top), bottom: Number(bottom), off: false };
});
const fold = (y) => bands.reduce((at, band) => band.off ? at - Math.max(0, Math.min(y, band.bottom) - band.top) : at, y);
const foldPath = (d) => d.replace(/([A-Z])([^A-Z]*)/g, (_, op, rest) => {
  const numbers = (rest.match(/-?[0-9.]+(?:e-?[0-9]+)?/g) || []).map(Number);
  const moved = numbers.map((value, i) => op === 'H' ? value : op === 'V' || i % 2 === 1 ? fold(value) : value);
  return op + moved.map((value) => Math.round(value * 100) / 100).join(' ');
});
const across = all('#drawing .across path, #drawing .across rect').map((element) => ({
  element,
  d: element.getAttribute('d'),
  y: Number(element.getAttribute('y')),
  h: Number(element.getAttribute('height')),
}));
const foldLanes = () => {
  for (const link of all('#drawing [data-ends]')) {
    const ends = link.dataset.ends.split(' ');
    link.classList.toggle('gone', bands.some((band) => band.off && ends.includes(band.id)));
  }
  for (const group of all('#map g[data-lane]')) {
    const band = bands.find((one) => one.id === group.dataset.lane);
    group.classList.toggle('gone', band !== undefined && band.off);
    if (band) group.setAttribute('transform', 'translate(0 ' + (fold(band.top) - band.top) + ')');
  }
  for (const { element, d, y, h } of across) {
    if (d !== null) element.setAttribute('d', foldPath(d));
    else {
      element.setAttribute('y', String(fold(y)));
      element.setAttribute('height', String(fold(y + h) - fold(y)));
    }
  }
  for (const row of all('tr[data-row]')) {
    const band = bands.find((one) => one.id === row.dataset.row);
    row.hidden = band !== undefined && band.off;
  }
  height = fold(H);
  svg.setAttribute('viewBox', '0 0 ' + W + ' ' + height);
  setZoom(zoom);
};
for (const input of all('input[name=lane]'))
  input.addEventListener('change', () => {
    for (const band of bands) if (band.id === input.value) band.off = !input.checked;
    foldLanes();
  });

const showPersonas = () => {
  const off = new Set(all('input[name=persona]').filter((input) => !input.checked).map((input) => input.value));
  for (const element of all('[data-persona]')) element.classList.toggle('off', off.has(element.dataset.persona));
  for (const element of all('[data-personas]'))
    element.classList.toggle('off', element.dataset.personas.split(' ').every((id) => off.has(id)));
};
for (const input of all('input[name=persona]')) input.addEventListener('change', showPersonas);

const drawn = (id) => all('#drawing .card').filter((group) => group.dataset.ref === id);
const reveal = (id) => {
  const [group] = drawn(id);
  if (!group || root.classList.contains('as-table')) return;
  if (zoom < 0.5) setZoom(0.75);
  const card = group.getBoundingClientRect(), box = map.getBoundingClientRect();
  if (card.left >= box.left && card.right <= box.right && card.top >= box.top && card.bottom <= box.bottom) return;
  map.scrollLeft += card.left + card.width / 2 - box.left - box.width / 2;
  map.scrollTop += card.top + card.height / 2 - box.top - box.height / 2;
};
const mark = (id) => {
  for (const group of all('#drawing .selected')) group.classList.remove('selected');
  if (id !== null) for (const group of drawn(id)) group.classList.add('selected');
};
const show = (id, from) => {
  const article = by('d-' + id);
  if (!article) return;
  if (shown) shown.classList.remove('open');
  shown = article;
  back = from;
  article.classList.add('open');
  details.classList.add('open');
  details.scrollTop = 0;
  mark(id);
  reveal(id);
  if (from) article.querySelector('h2').focus();
};
const hide = () => {
  if (shown) shown.classList.remove('open');
  shown = null;
  details.classList.remove('open');
  mark(null);
  if (back) back.focus();
};
by('close').addEventListener('click', hide);
details.addEventListener('keydown', (event) => { if (event.key === 'Escape') hide(); });
svg.addEventListener('click', (event) => {
  if (dragged || event.target.closest('a')) return;
  const card = event.target.closest('.card');
  if (card) show(card.dataset.ref, null);
});
for (const link of all('a[data-card]'))
  link.addEventListener('click', (event) => {
    event.preventDefault();
    show(link.dataset.card, link);
  });

const plain = (text) => text.normalize('NFKC').toLowerCase();
const words = all('#details article').map((article) => ({ id: article.id.slice(2), text: plain(article.textContent) }));
let hits = [];
const search = () => {
  const wanted = plain(find.value.trim());
  hit = -1;
  hits = wanted === '' ? [] : words.filter(({ text }) => text.includes(wanted)).map(({ id }) => id);
  const kept = new Set(hits);
  for (const element of all('.card, li[data-ref]'))
    element.classList.toggle('miss', wanted !== '' && !kept.has(element.dataset.ref));
  found.textContent = wanted === '' ? '' : found.dataset.words.replace('{n}', String(hits.length));
};
find.addEventListener('input', search);
find.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') { find.value = ''; search(); }
  if (event.key !== 'Enter' || hits.length === 0) return;
  hit = (hit + (event.shiftKey ? hits.length - 1 : 1)) % hits.length;
  if (hit < 0) hit = 0;
  show(hits[hit], null);
});

const press = (button, on) => button.setAttribute('aria-pressed', String(on));
const asTable = (on) => {
  root.classList.toggle('as-table', on);
  press(by('as-table'), on);
  press(by('as-map'), !on);
};
by('as-table').addEventListener('click', () => asTable(true));
by('as-map').addEventListener('click', () => asTable(false));
by('theme').addEventListener('click', () => {
  const other = root.dataset.theme !== 'other';
  root.dataset.theme = other ? 'other' : 'main';
  press(by('theme'), other);
});
for (const menu of all('details.menu'))
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    menu.open = false;
    menu.querySelector('summary').focus();
  });
const closeMenus = (event) => {
  for (const menu of all('details.menu[open]')) if (!menu.contains(event.target)) menu.open = false;
};
addEventListener('click', closeMenus);
addEventListener('focusin', closeMenus);
addEventListener('resize', () => { if (map.scrollWidth <= map.clientWidth) fit(); });
fit();
})();
`;
