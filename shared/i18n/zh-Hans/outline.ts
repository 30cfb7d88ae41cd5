/** zh-Hans: the outline, the map as a table. */
import type { outline as english } from '../en/outline';
import type { Translated } from '../types';

export const outline: Translated<typeof english> = {
  title: '大纲',
  map: '地图',
  shownAs: '地图显示为',
  help: '方向键在表格中移动，键入文字即新建卡片，Enter 或 F2 编辑，Delete 删除，Ctrl 加方向键移动所选内容。',
  lineBelow: '下方为{{line}}',
  span_other: '跨 {{count}} 个步骤',
};
