/** The document as it may be seen: cards written in private keep their place and their figures, but none of their words. */
import { useMemo } from 'react';
import type { Blueprint, Card, Id } from '../../shared/model/schema';
import { editor } from './editor';
import { privateWriting, usePrivate } from './privateWriting';
import { useSettled } from './settled';
import { ui, useUi } from './ui';
import { t } from './useT';

/** Without a word of what was written on the card. */
function withoutWords(card: Card, title: string): Card {
  const { body, owner, tags, channels, source, url, assetId, result, ...rest } = card;
  return {
    ...rest,
    title,
    ...(rest.fail && { fail: { kind: rest.fail.kind, ...(rest.fail.recovery && { recovery: {} }) } }),
    ...(rest.variants && { variants: rest.variants.map((variant) => ({ ...variant, text: '' })) }),
  };
}

let last: {
  readonly from: Blueprint;
  readonly covered: unknown;
  readonly title: string;
  readonly doc: Blueprint;
} | null = null;

/** The open document, or `doc`, as it may be seen; the same object while nothing of it changed. */
export function shownDoc(doc: Blueprint = editor.getState().session.doc): Blueprint {
  const { covered } = privateWriting.getState();
  if (covered.size === 0) return doc;
  const title = t('workshop.private.card');
  if (last?.from !== doc || last.covered !== covered || last.title !== title) {
    const cards = { ...doc.cards };
    for (const id of covered) {
      const card = cards[id];
      if (card) cards[id] = withoutWords(card, title);
    }
    last = { from: doc, covered, title, doc: { ...doc, cards } };
  }
  return last.doc;
}

/** What a card is called as far as it may be seen; empty where it has no title or is not there. */
export const shownTitle = (id: Id): string => shownDoc().cards[id]?.title ?? '';

/** The open document as it may be seen; for parts that show many records. */
export function useShownDoc(): Blueprint {
  const doc = useSettled((state) => state.session.doc);
  const covered = usePrivate((state) => state.covered);
  const locale = useUi((state) => state.locale);
  return useMemo(() => shownDoc(doc), [doc, covered, locale]);
}

/** A card's title as far as it may be seen; renders again only when it changes. */
export function useShownTitle(id: Id): string {
  const title = useSettled((state) => state.session.doc.cards[id]?.title ?? '');
  const covered = usePrivate((state) => state.covered.has(id));
  useUi((state) => covered && state.locale);
  return covered ? t('workshop.private.card') : title;
}

/** Calls with each change of what may be seen; returns the function that stops. */
export function onShownDoc(listener: (doc: Blueprint, before: Blueprint) => void): () => void {
  let before = shownDoc();
  const look = () => {
    const doc = shownDoc();
    if (doc === before) return;
    const was = before;
    before = doc;
    listener(doc, was);
  };
  const stops = [editor.subscribe(look), privateWriting.subscribe(look), ui.subscribe(look)];
  return () => {
    for (const stop of stops) stop();
  };
}
