/** 简体中文：开始页上的文件列表和拖放。 */
import type { start as english } from '../en/start';
import type { Translated } from '../types';

export const start: Translated<typeof english> = {
  dropHint: '也可以把文件拖到窗口的任意位置。',
  drop: '松开即可打开文件',
  recentsFailed: '无法读取最近文件列表。',
  again: '再试一次',
  missing: '文件已不在原处',
  pinned: '已置顶',
  more: '“{{title}}”的更多操作',
  pin: '置顶',
  unpin: '取消置顶',
  remove: '从列表中移除',
  and: '，',
};
