/** A new, empty map, worded in the window's language. */
import type { Blueprint } from '../../shared/model/schema';
import { starterBlueprint } from '../../shared/model/starterBlueprint';
import { ui } from './ui';
import { t } from './useT';

const STEPS = 3;

export const GENERATOR = 'throughline 0.1.0';

export const newBlueprint = (now: string = new Date().toISOString()): Blueprint =>
  starterBlueprint({
    title: t('canvas.new.title'),
    phaseName: t('canvas.new.phase', { number: 1 }),
    stepNames: Array.from({ length: STEPS }, (_, index) => t('canvas.new.step', { number: index + 1 })),
    locale: ui.getState().locale,
    now,
    generator: GENERATOR,
    random: Math.random,
  });
