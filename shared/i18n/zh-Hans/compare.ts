/** zh-Hans: what changed between two maps, in words. */
import type { compare as english } from '../en/compare';
import type { Translated } from '../types';

export const compare: Translated<typeof english> = {
  quoted: '“{{text}}”',
  and: '、',
  table: {
    segments: '细分市场',
    personas: '人物画像',
    phases: '阶段',
    steps: '步骤',
    lanes: '泳道',
    cards: '卡片',
    links: '连线',
    emotions: '情绪',
    measures: '度量',
    notes: '便签',
    comments: '评论',
    views: '视图',
    assets: '图片',
  },
  kind: {
    added: '新增',
    removed: '移除',
    changed: '更改',
    moved: '移动',
  },
  said: {
    added: '新增{{what}}“{{name}}”',
    removed: '移除{{what}}“{{name}}”',
    changed: '{{what}}“{{name}}”：{{fields}}',
    moved: '{{what}}“{{name}}”{{move}}',
    movedAndChanged: '{{what}}“{{name}}”{{move}}；{{fields}}',
    addedAt: '在“{{place}}”新增{{what}}“{{name}}”',
    removedAt: '移除“{{place}}”的{{what}}“{{name}}”',
  },
  move: {
    between: '从“{{from}}”移到“{{to}}”',
    place: '从第 {{from}} 位移到第 {{to}} 位',
  },
  /** Fields that no form of the window has a word for. */
  word: { alt: '画面内容', resolved: '已解决', author: '作者', x: '左', y: '上', w: '宽', h: '高' },
  field: {
    fromTo: '{{field}} {{from}} → {{to}}',
    set: '{{field}}设为 {{to}}',
    cleared: '清除{{field}}（原为 {{from}}）',
    changed: '{{field}}有更改',
    separator: '；',
  },
  noName: '未命名',
  nothing: '没有差异。',
  changes_other: '{{count}} 处更改',
  figures_other: '{{count}} 项数值不同',
  before: '之前',
  after: '之后',
  difference: '差值',
  figure: '数值',
  current: '现状',
  future: '未来',
  gone: '已移除',
  new: '新增',
};
