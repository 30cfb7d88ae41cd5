/** The phases and steps that the current and the future map share. */
import type { PhaseLine } from '../../types';

export const phases: readonly PhaseLine[] = [
  { name: 'Before', steps: [{ name: 'Learn of it' }, { name: 'Decide' }] },
  { name: 'Start', steps: [{ name: 'Sign up' }, { name: 'First use' }] },
  { name: 'Service', steps: [{ name: 'Use it' }, { name: 'Get help' }] },
  { name: 'After', steps: [{ name: 'Pay' }, { name: 'Stay or leave' }] },
];
