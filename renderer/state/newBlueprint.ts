/** A new, empty map, worded in the window's language. */
import { GENERATOR } from '../../shared/model/generator';
import type { Blueprint } from '../../shared/model/schema';
import { starterBlueprint } from '../../shared/model/starterBlueprint';
import { defaultSettings } from '../../shared/settings/rows';
import { settings } from './settings';
import { ui } from './ui';
import { t } from './useT';

const STEPS = 3;

/** What the user set for new maps; what is as the format has it is not written. */
function chosenScoring() {
  const { scale, momentFactor } = settings.getState();
  return {
    ...(scale !== defaultSettings.scale && { scale }),
    ...(momentFactor !== defaultSettings.momentFactor && { momentFactor }),
  };
}

export const newBlueprint = (now: string = new Date().toISOString()): Blueprint =>
  starterBlueprint({
    title: t('canvas.new.title'),
    phaseName: t('canvas.new.phase', { number: 1 }),
    stepNames: Array.from({ length: STEPS }, (_, index) => t('canvas.new.step', { number: index + 1 })),
    locale: ui.getState().locale,
    now,
    generator: GENERATOR,
    settings: chosenScoring(),
    random: Math.random,
  });
