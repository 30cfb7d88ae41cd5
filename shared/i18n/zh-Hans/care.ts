/** zh-Hans: care. */
import type { care as english } from '../en/care';
import type { Translated } from '../types';

export const care: Translated<typeof english> = {
  keep: '保留',
  missing: '缺少',
  noFailures: '还没有失误点。选中卡片按 F 即可标记。',
  noTouchpoints: '还没有触点，也没有关键时刻。在前台泳道写下卡片，或按 M 标记关键时刻。',
  noSegments: '还没有细分市场。给各群顾客起名，再评估哪些值得争取。',
  recoveryHint: '预案至少写明如何响应和如何解决，才算覆盖。关键时刻的失误排在最前。',
  plans: '失误点的补救预案',
  ofAll: '{{all}} 个中的 {{count}} 个',
  standards: '标准还是弹性',
  standardsHint: '已定触点中弹性所占比例',
  standardOf: '{{title}}：标准还是弹性',
  moments: '各人物画像的关键时刻',
  notConcerned: '与{{persona}}无关',
  data: '数据与政策',
  editSegments: '编辑细分市场…',
};
