/** Every kind of command and its row; a batch has none of its own, it is made of them. */
import { assetRows } from './asset';
import { cardRows } from './card';
import { commentRows } from './comment';
import { documentRows } from './document';
import { emotionRows } from './emotion';
import { laneRows } from './lane';
import { linkRows } from './link';
import { measureRows } from './measure';
import { noteRows } from './note';
import { personaRows } from './persona';
import { phaseRows } from './phase';
import { segmentRows } from './segment';
import { stepRows } from './step';
import type { CommandOf, CommandRow, CommandType } from './types';
import { viewRows } from './view';
import { writeRows } from './write';

export type SingleType = Exclude<CommandType, 'batch'>;
export type SingleCommand = CommandOf<SingleType>;
type CommandTable = { readonly [T in SingleType]: CommandRow<CommandOf<T>> };

export const commandTable = {
  ...cardRows,
  ...phaseRows,
  ...stepRows,
  ...laneRows,
  ...linkRows,
  ...emotionRows,
  ...personaRows,
  ...segmentRows,
  ...measureRows,
  ...noteRows,
  ...commentRows,
  ...viewRows,
  ...assetRows,
  ...documentRows,
  ...writeRows,
} as const satisfies CommandTable;

/** The row of a command's type. */
export const rowOf = <C extends SingleCommand>(command: C): CommandRow<C> =>
  commandTable[command.type] as unknown as CommandRow<C>;
