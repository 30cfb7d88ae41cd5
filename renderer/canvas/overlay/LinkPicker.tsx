/** Where a link leads, chosen by typing: cards by name, the nearest first. The map stays in reach of the pointer beside it. */
// biome-ignore-all lint/a11y/useSemanticElements: a list that is filtered while one types, as the ARIA pattern has it
// biome-ignore-all lint/a11y/useFocusableInteractive: the keyboard stays in the field, which names the active option
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { Id } from '../../../shared/model/schema';
import { editor } from '../../state/editor';
import { shownDoc, useShownTitle } from '../../state/shown';
import { ui, useUi } from '../../state/ui';
import { useT } from '../../state/useT';
import { showWire } from '../feedback';
import { addLink } from '../gestures/dragLink';
import { elbow } from '../gestures/liveLinks';
import { held, useHeld } from '../held';
import { type LinkTarget, linkTargets, matching } from '../linkTargets';
import { useCamera } from '../useCamera';
import { viewport } from '../viewport';

const SHOWN = 8;
const SIZE = { w: 300, h: 320 };
const GAP = 10;

function leave(): void {
  held.setState({ linkFrom: null });
  ui.getState().set({ tool: 'select' });
  viewport.focus();
}

function pick(from: Id, target: LinkTarget | undefined): void {
  if (!target) return;
  held.setState({ linkFrom: null });
  addLink(from, target.id);
  viewport.focus();
}

/** The wire that the link would be. */
function useWire(from: Id, to: Id | undefined): void {
  useEffect(() => {
    const { cards } = editor.getState().layout;
    const [start, end] = [cards.get(from), cards.get(to ?? '')];
    showWire(start && end ? elbow(start, end) : null);
    return () => showWire(null);
  }, [from, to]);
}

function Picker({ from }: { readonly from: Id }) {
  const t = useT();
  const root = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const title = useShownTitle(from);
  const targets = useMemo(() => linkTargets(shownDoc(), editor.getState().layout, from), [from]);
  const found = matching(targets, query, SHOWN);
  const chosen = found[active];
  useWire(from, chosen?.id);
  useCamera(
    ({ x, y, zoom, width, height }) => {
      const box = editor.getState().layout.cards.get(from);
      const element = root.current;
      if (!box || !element) return;
      const right = x + (box.x + box.w) * zoom + GAP;
      const left = right + SIZE.w > width ? x + box.x * zoom - GAP - SIZE.w : right;
      const at = {
        x: Math.max(GAP, Math.min(left, width - SIZE.w - GAP)),
        y: Math.max(GAP, Math.min(y + box.y * zoom, height - SIZE.h - GAP)),
      };
      element.style.transform = `translate(${at.x}px,${at.y}px)`;
    },
    [from],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by !== 0) setActive((active + by + found.length) % Math.max(1, found.length));
    else if (event.key === 'Enter') pick(from, chosen);
    else if (event.key === 'Escape' || event.key === 'Tab') leave();
    else {
      if (event.key !== 'F6') event.stopPropagation();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div ref={root} className="map-link-picker popover" style={{ width: SIZE.w, maxHeight: SIZE.h }}>
      <div className="map-link-picker-name ellipsis">
        {t('structure.link.pick', { title: title || t('window.untitled') })}
      </div>
      <input
        className="input"
        role="combobox"
        aria-label={t('structure.link.search')}
        aria-expanded
        aria-autocomplete="list"
        aria-controls="link-targets"
        aria-activedescendant={chosen && `link-target-${chosen.id}`}
        placeholder={t('structure.link.search')}
        value={query}
        // biome-ignore lint/a11y/noAutofocus: the user has just asked to link
        autoFocus
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id="link-targets" role="listbox" aria-label={t('structure.link.search')}>
        {found.map((target, i) => (
          <div
            key={target.id}
            id={`link-target-${target.id}`}
            role="option"
            aria-selected={i === active}
            className="menu-item"
            data-focused={i === active || undefined}
            onPointerDown={(event) => {
              event.preventDefault();
              pick(from, target);
            }}
          >
            <span className="label ellipsis">{target.title || t('window.untitled')}</span>
            <span className="keys ellipsis">{target.step}</span>
          </div>
        ))}
      </div>
      <p className={found.length === 0 ? 'empty' : 'hidden-visually'} role="status">
        {found.length === 0 ? t('structure.link.none') : t('structure.link.found', { count: found.length })}
      </p>
    </div>
  );
}

export function LinkPicker() {
  const tool = useUi((state) => state.tool);
  const from = useHeld((state) => state.linkFrom);
  return tool === 'connect' && from !== null ? <Picker key={from} from={from} /> : null;
}
