/** zh-Hans: comments on cards, steps, notes and the whole map. */
import type { comments as english } from '../en/comments';
import type { Translated } from '../types';

export const comments: Translated<typeof english> = {
  filter: { label: '显示哪些评论', open: '未解决', resolved: '已解决', all: '全部', mine: '我的' },
  kind: { cards: '卡片', steps: '步骤', notes: '便签', map: '整张地图' },
  elsewhere: '地图上的其他评论',
  everywhere: '全部评论',
  none: '还没有评论。选中一张卡片、一个步骤或一张便签，写下第一条。',
  noneFound: '没有符合条件的评论。',
  noneHere: '这里还没有评论。',
  write: '评论“{{name}}”',
  writeHint: '写评论…',
  send: '发表',
  answer: '回复',
  answerTo: '回复{{name}}',
  answerHint: '写回复…',
  answers_other: '{{count}} 条回复',
  name: '你的名字',
  nameHint: '显示在你的评论旁，只保存在这台电脑上。',
  as: '以{{name}}的名义',
  changeName: '更改名字',
  resolve: '标为已解决',
  reopen: '重新打开',
  resolved: '已解决',
  edit: '编辑',
  delete: '删除',
  save: '保存',
  more: '{{name}}的评论：更多操作',
  nobody: '未署名',
  pin_other: '“{{title}}”有 {{count}} 条评论，最近一条来自{{name}}',
  count_other: '{{count}} 条评论',
};
