/** 繁體中文：開始頁面上的檔案清單與拖放。 */
import type { start as english } from '../en/start';
import type { Translated } from '../types';

export const start: Translated<typeof english> = {
  dropHint: '也可以把檔案拖到視窗的任何位置。',
  drop: '放開即可開啟檔案',
  recentsFailed: '無法讀取最近使用的檔案清單。',
  again: '再試一次',
  missing: '檔案已不在原處',
  pinned: '已釘選',
  more: '「{{title}}」的更多動作',
  pin: '釘選到最上方',
  unpin: '取消釘選',
  remove: '從清單移除',
  and: '，',
};
