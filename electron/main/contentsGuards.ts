/** What every page of the program may not do: go elsewhere, open windows, embed others, move its window, hold it open. */
import type { WebContents } from 'electron';

export function guardContents(contents: WebContents, openExternal: (address: string) => void): void {
  for (const event of ['will-navigate', 'will-frame-navigate', 'will-redirect'] as const)
    contents.on(event as 'will-navigate', (details) => details.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('content-bounds-updated', (event) => event.preventDefault());
  // Preventing what would prevent the unloading: closing is asked for over the bridge, see closeGuard.
  contents.on('will-prevent-unload', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    openExternal(url);
    return { action: 'deny' };
  });
}
