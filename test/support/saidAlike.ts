/** What a field says where it is not there, as the format has it: to write that out is no edit that a deletion could lose. */
import type { Row } from '../../shared/merge/types';
import type { TableName } from '../../shared/model/schema';

export const UNSAID: Readonly<Partial<Record<TableName, Row>>> = {
  lanes: { hidden: false, collapsed: false },
  cards: { evidence: 'assumed', decision: false },
  links: { kind: 'flow', both: false },
  comments: { resolved: false },
};

export function isSaidAlike(table: TableName, field: string, a: unknown, b: unknown): boolean {
  const unsaid = UNSAID[table]?.[field];
  return unsaid !== undefined && (a ?? unsaid) === (b ?? unsaid);
}
