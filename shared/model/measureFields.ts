/** What a measure may hold beside its kind. */
import { z } from 'zod';
import { id, number, text } from './fields';

const gapPair = z.looseObject({ expectation: number, perception: number });
const count = z.number().min(0);
/** One flat shape: `kind` says which of the optional values are meant (see the measures table of scoring.md). */
export const measureFields = {
  stepId: id.optional(),
  cardId: id.optional(),
  personaId: id.optional(),
  name: text.optional(),
  at: text.optional(),
  promoters: count.optional(),
  passives: count.optional(),
  detractors: count.optional(),
  /** nps: numbers 0–10; kano: counts by letter. */
  answers: z
    .union([
      z.array(z.number().min(0).max(10)),
      z.looseObject({ A: count, O: count, M: count, I: count, R: count, Q: count }),
    ])
    .optional(),
  satisfied: count.optional(),
  total: count.optional(),
  scores: z.array(number).optional(),
  max: z.number().positive().optional(),
  counts: z.array(count).length(7).optional(),
  items: z
    .array(
      z.looseObject({
        name: text,
        importance: z.number().min(1).max(10),
        satisfaction: z.number().min(1).max(10),
      }),
    )
    .optional(),
  dimensions: z
    .looseObject({
      tangibles: gapPair,
      reliability: gapPair,
      responsiveness: gapPair,
      assurance: gapPair,
      empathy: gapPair,
    })
    .optional(),
  weights: z.array(count).length(5).optional(),
  value: number.optional(),
  unit: text.optional(),
  target: number.optional(),
  better: z.enum(['up', 'down']).optional(),
};
