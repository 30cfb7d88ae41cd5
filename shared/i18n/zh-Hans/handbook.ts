/** Simplified Chinese: the handbook's window. */
import type { handbook as english } from '../en/handbook';
import type { Translated } from '../types';

export const handbook: Translated<typeof english> = {
  title: '使用手册',
  contents: '目录',
  section: {
    begin: '入门',
    map: '看懂一张地图',
    findings: '从地图得出结论',
    together: '多人协作',
    handOver: '导入与交付',
    safe: '安心保存',
    reference: '查阅',
  },
  find: '搜索手册',
  hits_other: '找到 {{count}} 处',
  noHits: '没有找到。请减少词语或换个说法。',
  back: '后退',
  forward: '前进',
  widen: '加宽，并排显示目录',
  narrow: '收窄',
  print: '打印本页',
  close: '关闭手册',
  previous: '上一页',
  next: '下一页',
  pages: '前后页',
  failed: '手册未能载入。',
};
