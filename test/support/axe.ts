/** axe-core as all tests ask it: only what fails is written out, which is half of its work. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** To be narrowed by `include`, `withRules` or `withTags`, and asked by `analyze`. */
export const axe = (page: Page): AxeBuilder =>
  // There are no frames: what is asked of them in pages of their own, legacy mode leaves out. No rule asked here needs style sheets read again.
  new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'], preload: false });
