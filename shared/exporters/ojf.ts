/** OpenJourney Format: steps as stages, lanes as swimlanes, cards as nodes. It has no phases, links or spans; those are left out. */
import { laneName } from '../i18n/laneName';
import { getLocale, getSettings } from '../model/document';
import type { Blueprint, Card, CardKind } from '../model/schema';
import { moodsOf } from './moodsOf';
import { type ShownCard, type ShownMap, shownMap } from './shownMap';
import { textFile } from './textFile';
import type { Exporter, ExportOptions } from './types';

/** Words the format's own samples use for what a node is. */
const PURPOSES: Partial<Record<CardKind, string>> = {
  pain: 'pain-point',
  gain: 'gain',
  opportunity: 'opportunity',
  action: 'action',
  touchpoint: 'touchpoint',
};

function severityWord(card: Card, scale: number): string | undefined {
  if (card.kind !== 'pain' || card.severity === undefined) return undefined;
  const share = card.severity / scale;
  return share <= 0.4 ? 'low' : share <= 0.7 ? 'medium' : 'high';
}

/** The cards that carry a column's mood: what the customer does there, else its first card. */
function moodCarriers(shown: ShownMap): ReadonlySet<ShownCard> {
  const actions = new Set(shown.lanes.filter(({ record }) => record.kind === 'actions').map(({ id }) => id));
  const carriers = new Set<ShownCard>();
  const carried = new Set<number>();
  const first = new Map<number, ShownCard>();
  for (const row of shown.cards) {
    if (!first.has(row.first)) first.set(row.first, row);
    if (!actions.has(row.card.laneId)) continue;
    carriers.add(row);
    carried.add(row.first);
  }
  for (const [column, row] of first) if (!carried.has(column)) carriers.add(row);
  return carriers;
}

function toOjf(doc: Blueprint, options: ExportOptions): string {
  const shown = shownMap(doc, options.view);
  const moods = moodsOf(doc, shown);
  const carriers = moodCarriers(shown);
  const { scale } = getSettings(doc);
  const persona = shown.personaIds.map((id) => doc.personas[id]?.name ?? '').join(', ');
  const file = {
    version: '1.1.0',
    metadata: { title: doc.meta.title ?? '', persona, pov: doc.meta.description ?? '', version: '1.1.0' },
    ...(persona && { persona }),
    ...(doc.meta.description && { pointOfView: doc.meta.description }),
    stages: shown.steps.map(({ id, record }) => ({ id, name: record.name })),
    swimlanes: shown.lanes.map(({ id, record }) => ({ id, name: laneName(record, getLocale(doc)) })),
    nodes: shown.cards.map((row) => {
      const { id, card, first } = row;
      const mood = carriers.has(row) ? moods[first] : null;
      return {
        id,
        stageId: shown.steps[first]!.id,
        swimlaneId: card.laneId,
        title: card.title,
        description: card.body ?? '',
        severity: severityWord(card, scale),
        score: mood === null || mood === undefined ? undefined : Math.round(mood * 10) / 10,
        purpose: PURPOSES[card.kind],
        isMomentOfTruth: card.moment === undefined ? undefined : true,
        tags: card.tags,
      };
    }),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

export const ojf: Exporter = {
  id: 'ojf',
  extensions: ['ojf'],
  mime: 'application/json',
  options: [],
  ...textFile(toOjf),
};
