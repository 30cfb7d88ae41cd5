/** zh-Hans: the outline, the map as a table. */
import type { outline as english } from '../en/outline';
import type { Translated } from '../types';

export const outline: Translated<typeof english> = {
  title: '大纲',
  map: '地图',
  shownAs: '地图显示为',
  help: '方向键在表格中移动，键入文字即新建卡片，Enter 或 F2 编辑，Delete 删除，{{mod}} 加方向键移动所选内容。',
  lineBelow: '下方为{{line}}',
  notes: '便签',
  noteOn: '便签，位于“{{lane}}”',
  note: '便签',
  noteField: '便签文字',
  comments_other: '{{count}} 条未解决的评论',
  span_other: '跨 {{count}} 个步骤',
};
