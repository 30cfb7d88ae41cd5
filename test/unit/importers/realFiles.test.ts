/** Files that other people published, read as a person would read them; looked for beside the checkout. */
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { validate } from '../../../shared/file/validate';
import { orderedLanes, orderedPhases, orderedSteps } from '../../../shared/model/queries';
import { readBytes } from './readMap';

const folder = fileURLToPath(new URL('../../../../shared/samples/real/', import.meta.url));

/** Of each map: phases × steps, cards, emotions, and the kinds of its lanes. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  'blueprint/en-councilworks.md': [
    '1×12 69 0 frontstage backstage support text metrics',
    '1×9 53 0 frontstage backstage support evidence metrics',
  ],
  'blueprint/en-hotel-guest.md': [
    '1×5 25 0 evidence actions frontstage backstage support',
    '1×5 33 0 actions channels frontstage backstage support text',
  ],
  'blueprint/es-apuesta-etapa0.excerpt.md': [
    '1×4 34 0 evidence actions frontstage backstage support',
    '1×6 34 0 channels actions frontstage backstage support',
  ],
  'blueprint/ja-template.excerpt.md': [
    '1×3 0 0 actions text thoughts pains opportunities',
    '1×3 0 0 actions frontstage backstage support policies metrics',
  ],
  'blueprint/pt-fiscalizacao-contratos.md': ['1×8 112 0 evidence actions frontstage backstage support pains'],
  'blueprint/zh-lost-and-found.excerpt.md': ['1×7 39 0 actions frontstage backstage support text'],
  'journey/en-analyst-onboarding.csv': [
    '1×7 48 7 channels actions thoughts emotions pains opportunities text',
  ],
  'journey/en-stage-card-table.excerpt.md': ['1×1 5 1 actions emotions pains opportunities'],
  'journey/fr-parcours-utilisateur.md': [
    '1×4 20 4 actions channels thoughts emotions pains opportunities',
    '4×4 4 4 actions emotions',
  ],
  'journey/zh-batch-scoring-emoji.excerpt.md': ['1×8 16 8 actions backstage emotions'],
  'journey/zh-deepcast.md': ['1×5 46 4 text actions emotions pains opportunities text'],
  'journey/zh-hotel-dates.excerpt.md': ['1×3 9 0 actions text text'],
  'bpmn/order-to-cash.no-di.bpmn': ['1×5 5 0 backstage backstage'],
  'bpmn/ru-pool-two-lanes-with-di.bpmn': ['1×3 3 0 backstage backstage'],
  'mermaid/en-exam-rating-quotes-angle.mmd': ['3×11 11 11 actions emotions'],
  'mermaid/en-job-seeker-scores-5-to-10.mmd': ['3×9 9 9 actions emotions'],
  'mermaid/en-login-logoff-four-backtick-close.excerpt.md': ['3×6 6 6 actions emotions'],
  'mermaid/en-login-mfa-acc-spaced-colons-emoji.mmd': ['3×10 10 10 actions emotions'],
  'mermaid/en-md2visio-comment-tab-duplicate-section.mmd': ['3×6 6 7 actions emotions'],
  'mermaid/fr-en-test-scope-frontmatter-arrows.mmd': ['4×4 4 4 actions emotions'],
  'mermaid/fr-otherscape-colon-inside-name.mmd': ['4×4 4 4 actions emotions'],
  'mermaid/lt-php-programa-mixed-actors.mmd': ['3×7 7 7 actions emotions'],
  'mermaid/pt-beautyflow-no-actors.mmd': ['3×9 9 9 actions emotions'],
  'mermaid/zh-frontmatter-comment-accdescr-block.mmd': ['1×1 1 1 actions emotions'],
  'mermaid/zh-shopping-aligned-spaces.mmd': ['4×16 16 16 actions emotions'],
  'mermaid/zh-text-instead-of-score.mmd': ['2×6 6 0 actions'],
  'negative/kr-flowchart-named-user-journey.mmd': [],
  'ojf/customer-support.ojf': ['1×4 9 4 actions emotions pains channels'],
  'ojf/ecommerce-return.ojf': ['1×4 11 4 actions channels channels pains emotions'],
  'ojf/hotel-check-in-blueprint.ojf': [
    '1×3 21 3 actions pains evidence frontstage backstage support emotions',
  ],
  'ojf/spec-example.ojf': ['1×2 3 1 actions emotions pains'],
};

if (!existsSync(folder)) console.warn(`Skipped: there are no published samples in ${folder}`);

describe.skipIf(!existsSync(folder))('published files', () => {
  it.each(Object.keys(EXPECTED))('%s', (name) => {
    const { maps } = readBytes(new Uint8Array(readFileSync(`${folder}${name}`)), basename(name));
    const found = maps.map(({ doc }) => {
      expect(validate(doc as never)).toEqual([]);
      const size = `${orderedPhases(doc).length}×${orderedSteps(doc).length}`;
      const counts = `${Object.keys(doc.cards).length} ${Object.keys(doc.emotions).length}`;
      return `${size} ${counts} ${orderedLanes(doc)
        .map(({ record }) => record.kind)
        .join(' ')}`;
    });
    expect(found).toEqual(EXPECTED[name]);
  });

  it('refuses what only looks like a journey, with the reason', () => {
    const name = 'negative/kr-flowchart-named-user-journey.mmd';
    const { problem } = readBytes(new Uint8Array(readFileSync(`${folder}${name}`)), basename(name));
    expect(problem).toEqual({ key: 'problem.otherDiagram', vars: { kind: 'flowchart' } });
  });
});
