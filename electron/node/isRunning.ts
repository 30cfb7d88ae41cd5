/** Whether a process of this machine is there. */
import { isCode } from './failure';

export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of someone else's may not be asked, but it is there.
    return isCode(error, 'EPERM');
  }
}
