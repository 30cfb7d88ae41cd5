/** The icon of each level of problem. */
import { CircleAlert, Info, type LucideIcon, TriangleAlert } from 'lucide-react';
import type { ProblemLevel } from '../../../shared/analysis';

export const LEVEL_ICONS: Readonly<Record<ProblemLevel, LucideIcon>> = {
  error: CircleAlert,
  warning: TriangleAlert,
  info: Info,
};
