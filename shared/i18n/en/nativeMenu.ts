/** English: entries of the desktop program's menus that no action of the window has, and what the dock and the taskbar offer. */
export const nativeMenu = {
  openRecent: 'Open recent',
  noRecent: 'No recent files',
  clearRecent: 'Clear list',
  closeWindow: 'Close window',
  newerVersion: 'Look for a newer version…',
  services: 'Services',
  hide: 'Hide Throughline',
  hideOthers: 'Hide others',
  showAll: 'Show all',
  quit: 'Quit Throughline',
  window: 'Window',
  minimize: 'Minimise',
  zoomWindow: 'Zoom',
  bringAllToFront: 'Bring all to front',
  newWindow: 'New window',
} as const;
