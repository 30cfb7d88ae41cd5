/** zh-Hant: what changed between two maps, in words. */
import type { compare as english } from '../en/compare';
import type { Translated } from '../types';

export const compare: Translated<typeof english> = {
  quoted: '「{{text}}」',
  and: '、',
  table: {
    segments: '市場區隔',
    personas: '人物誌',
    phases: '階段',
    steps: '步驟',
    lanes: '泳道',
    cards: '卡片',
    links: '連線',
    emotions: '情緒',
    measures: '衡量',
    notes: '便利貼',
    comments: '留言',
    views: '檢視',
    assets: '圖片',
  },
  kind: {
    added: '新增',
    removed: '移除',
    changed: '變更',
    moved: '移動',
  },
  said: {
    added: '新增{{what}}「{{name}}」',
    removed: '移除{{what}}「{{name}}」',
    changed: '{{what}}「{{name}}」：{{fields}}',
    moved: '{{what}}「{{name}}」{{move}}',
    movedAndChanged: '{{what}}「{{name}}」{{move}}；{{fields}}',
    addedAt: '在「{{place}}」新增{{what}}「{{name}}」',
    removedAt: '移除「{{place}}」的{{what}}「{{name}}」',
  },
  move: {
    between: '從「{{from}}」移到「{{to}}」',
    place: '從第 {{from}} 位移到第 {{to}} 位',
  },
  /** Fields that no form of the window has a word for. */
  word: { alt: '畫面內容', resolved: '已解決', author: '作者', x: '左', y: '上', w: '寬', h: '高' },
  field: {
    fromTo: '{{field}} {{from}} → {{to}}',
    set: '{{field}}設為 {{to}}',
    cleared: '清除{{field}}（原為 {{from}}）',
    changed: '{{field}}有變更',
    separator: '；',
  },
  noName: '未命名',
  nothing: '沒有差異。',
  changes_other: '{{count}} 處變更',
  figures_other: '{{count}} 項數值不同',
  before: '之前',
  after: '之後',
  difference: '差值',
  figure: '數值',
  current: '現況',
  future: '未來',
  gone: '已移除',
  new: '新增',
};
