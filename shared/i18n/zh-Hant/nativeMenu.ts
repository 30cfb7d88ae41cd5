/** zh-Hant: entries of the desktop program's menus that no action of the window has. */
import type { nativeMenu as english } from '../en/nativeMenu';
import type { Translated } from '../types';

export const nativeMenu: Translated<typeof english> = {
  openRecent: '打開最近使用的檔案',
  noRecent: '沒有最近使用的檔案',
  clearRecent: '清除清單',
  closeWindow: '關閉視窗',
  newerVersion: '查看有沒有新版本…',
  services: '服務',
  hide: '隱藏 Throughline',
  hideOthers: '隱藏其他',
  showAll: '顯示全部',
  quit: '結束 Throughline',
  window: '視窗',
  minimize: '縮到最小',
  zoomWindow: '縮放',
  bringAllToFront: '將此程式所有視窗移至最前',
  newWindow: '新增視窗',
};
