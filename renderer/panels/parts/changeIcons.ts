/** The icon of each way in which a record can differ between two maps. */
import { CircleMinus, CirclePlus, type LucideIcon, MoveRight, PencilLine } from 'lucide-react';
import type { ChangeKind } from '../../../shared/compare/types';

export const CHANGE_ICONS: Readonly<Record<ChangeKind, LucideIcon>> = {
  added: CirclePlus,
  removed: CircleMinus,
  changed: PencilLine,
  moved: MoveRight,
};
