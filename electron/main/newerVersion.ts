/** Looking for a newer version: only when the user asks, and in their browser. The program itself asks no server, ever. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import { z } from 'zod';
import { toExternal } from './externalLinks';

const schema = z.object({ releasesPage: z.string().optional() });

/** The address of the project's releases, `releasesPage` in package.json; null where none is given: then the action is not offered. */
export function releasesPage(): string | null {
  try {
    const { releasesPage: address } = schema.parse(
      JSON.parse(readFileSync(join(app.getAppPath(), 'package.json'), 'utf8')),
    );
    return address?.startsWith('https:') && toExternal(address) ? address : null;
  } catch {
    return null;
  }
}
