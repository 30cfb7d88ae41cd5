/** One file, one window: finds the window that shows a file or is about to, by whatever name it is called. */
import { isSameFile } from '../node/sameFile';
import { allShellWindows, type ShellWindow } from './shellWindows';

export async function windowOfFile(path: string, except?: ShellWindow): Promise<ShellWindow | undefined> {
  for (const shellWindow of allShellWindows()) {
    if (shellWindow === except) continue;
    for (const own of [shellWindow.current?.path, shellWindow.coming])
      if (own && (await isSameFile(own, path))) return shellWindow;
  }
  return undefined;
}
