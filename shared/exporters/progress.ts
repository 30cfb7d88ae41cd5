/** Stopping an export that the user has cancelled. */
import { ExportCancelled, type ExportEnvironment } from './types';

/** Throws ExportCancelled once the user has cancelled. */
export function stopIfCancelled(environment: ExportEnvironment): void {
  if (environment.cancelled?.()) throw new ExportCancelled('cancelled');
}
