/** The smallest documents that the hostile files are made from. */
import { type Blueprint, TABLE_NAMES } from '../../shared/model/schema';

/** Valid and with one record in every table, each pointing at others; a fresh copy that may be changed. */
export function oneOfEach(): Record<string, Record<string, Record<string, unknown>>> & { version: unknown } {
  return structuredClone({
    format: 'blueprint',
    version: 1,
    meta: { title: 'One of each', id: 'doc', locale: 'en' },
    settings: { scale: 5, momentFactor: 1.5, painModel: 'weighted' },
    segments: { seg: { name: 'Commuters', size: 0.4, potential: 3, fit: 4, competition: 2 } },
    personas: {
      per: {
        name: 'Ana',
        segmentId: 'seg',
        avatar: '🙂',
        share: 0.5,
        goals: ['be on time'],
        needs: [{ text: 'a seat', importance: 8, satisfaction: 3 }],
      },
    },
    phases: { pha: { name: 'Before', rank: 'i', color: '#336699' } },
    steps: { ste: { name: 'Plan', phaseId: 'pha', rank: 'i', minutes: 5, context: { place: 'home' } } },
    lanes: { lan: { kind: 'actions', rank: 'i', personaId: 'per' } },
    cards: {
      car: {
        laneId: 'lan',
        stepId: 'ste',
        rank: 'i',
        kind: 'action',
        title: 'Looks up the timetable',
        personaIds: ['per'],
        fail: { kind: 'outcome', recovery: { respond: 'Say sorry' } },
        wait: { minutes: 2, target: 1 },
        variants: [{ personaIds: ['per'], text: 'asks a friend' }],
      },
      pai: {
        laneId: 'lan',
        stepId: 'ste',
        rank: 'r',
        kind: 'pain',
        title: 'Late',
        severity: 3,
        about: 'car',
      },
    },
    links: { lin: { from: 'car', to: 'pai', kind: 'informs' } },
    emotions: { emo: { stepId: 'ste', personaId: 'per', value: -2 } },
    measures: { mea: { kind: 'nps', stepId: 'ste', promoters: 4, passives: 3, detractors: 3 } },
    notes: { not: { x: 10, y: 20, w: 200, h: 100, text: 'ask the drivers' } },
    comments: { com: { cardId: 'car', author: 'Lee', at: '2026-01-01', text: 'really?' } },
    views: { vie: { name: 'All', laneIds: ['lan'] } },
    assets: { ass: { mime: 'image/png', data: 'iVBORw0KGgo=', width: 1, height: 1 } },
  }) as never;
}

/** A record in each table but no more, as the type the program knows. */
export const oneOfEachBlueprint = (): Blueprint => oneOfEach() as unknown as Blueprint;

/** Ids of the records above, by table. */
export const firstIdOf = (doc: ReturnType<typeof oneOfEach>, table: string): string =>
  Object.keys(doc[table] ?? {})[0] ?? '';

export const tables: readonly string[] = TABLE_NAMES;
