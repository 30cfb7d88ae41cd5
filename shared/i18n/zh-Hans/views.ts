/** zh-Hans: what of the map is shown, saved views. */
import type { views as english } from '../en/views';
import type { Translated } from '../types';

export const views: Translated<typeof english> = {
  title: '已保存的视图',
  all: '全部',
  none: '把当前显示的内容存为视图，便于随时切换、演示或导出。',
  save: '把当前显示存为视图',
  filter: '选择显示内容',
  newName: '视图 {{number}}',
  name: '视图名称',
  more: '{{name}}：更多操作',
  rename: '重命名',
  update: '更新为当前显示',
  delete: '删除',
  unchanged: '视图与当前显示一致',
  changed: '有改动',
  lanes: '泳道',
  phases: '阶段',
  personas: '人物画像',
  heat: '痛点热度',
  everything: '全部内容',
  shownNow: '当前显示的内容',
  applied: '正在显示“{{name}}”',
};
