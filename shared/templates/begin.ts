/** A map of one's own from a template: with an id of its own, and with its dates moved to today. */
import type { Blueprint, Card, Measure } from '../model/schema';

const DAY = 86_400_000;

/** `2026-12-10` and so many days. */
function shift(date: string, days: number): string {
  const at = Date.parse(date);
  return Number.isNaN(at) ? date : new Date(at + days * DAY).toISOString().slice(0, 10);
}

const mapTable = <T>(table: Readonly<Record<string, T>>, change: (record: T) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(table).map(([id, record]) => [id, change(record)]));

/**
 * The template's document as a new one. What was due some weeks after the template was drawn is due as many weeks from now,
 * so that nothing is overdue on the first day. `now` is an ISO 8601 date-time.
 */
export function beginFrom(
  doc: Blueprint,
  own: { readonly id: string; readonly now: string; readonly generator: string; readonly title?: string },
): Blueprint {
  const { id, now, generator, title } = own;
  const drawn = Date.parse(doc.meta.modifiedAt ?? now);
  const days = Number.isNaN(drawn) ? 0 : Math.max(0, Math.floor((Date.parse(now) - drawn) / DAY));
  const moveDue = (card: Card): Card =>
    card.due === undefined ? card : { ...card, due: shift(card.due, days) };
  const moveTaken = (measure: Measure): Measure =>
    measure.at === undefined ? measure : { ...measure, at: shift(measure.at, days) };
  return {
    ...doc,
    meta: { ...doc.meta, title: title ?? doc.meta.title, id, createdAt: now, modifiedAt: now, generator },
    cards: mapTable(doc.cards, moveDue),
    measures: mapTable(doc.measures, moveTaken),
  };
}
