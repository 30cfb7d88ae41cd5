/** Every hostile file that can be made as bytes; folders, pipes and moving files are the shell tests' own. */
import { brokenBytes } from './brokenBytes';
import { brokenStructure } from './brokenStructure';
import { hostilePictures } from './hostilePictures';
import { hostileTexts } from './hostileTexts';
import { jsonTraps } from './jsonTraps';
import type { HostileFile } from './types';

export const corpus: readonly HostileFile[] = [
  ...brokenBytes,
  ...jsonTraps,
  ...brokenStructure,
  ...hostileTexts,
  ...hostilePictures,
];
