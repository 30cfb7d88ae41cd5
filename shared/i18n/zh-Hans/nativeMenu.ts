/** zh-Hans: entries of the desktop program's menus that no action of the window has. */
import type { nativeMenu as english } from '../en/nativeMenu';
import type { Translated } from '../types';

export const nativeMenu: Translated<typeof english> = {
  openRecent: '打开最近使用的文件',
  noRecent: '没有最近使用的文件',
  clearRecent: '清除列表',
  closeWindow: '关闭窗口',
  newerVersion: '查看有没有新版本…',
  services: '服务',
  hide: '隐藏 Throughline',
  hideOthers: '隐藏其他',
  showAll: '全部显示',
  quit: '退出 Throughline',
  window: '窗口',
  minimize: '最小化',
  zoomWindow: '缩放',
  bringAllToFront: '前置全部窗口',
  newWindow: '新建窗口',
};
