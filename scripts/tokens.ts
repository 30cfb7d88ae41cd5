/** Writes renderer/ui/tokens.css from the themes: `npx tsx scripts/tokens.ts`. */
import { writeFileSync } from 'node:fs';
import { tokensCss } from '../shared/scene/tokensCss';

writeFileSync(new URL('../renderer/ui/tokens.css', import.meta.url), tokensCss());
