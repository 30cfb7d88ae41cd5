/** zh-Hans: sheets and columns of the XLSX workbook. */
import type { workbook as english } from '../en/workbook';
import type { Translated } from '../types';

export const workbook: Translated<typeof english> = {
  sheet: {
    map: '地图',
    cards: '卡片',
    pains: '痛点',
    opportunities: '机会',
    emotions: '情绪',
    measures: '度量',
    problems: '问题',
    phases: '阶段',
    steps: '步骤',
    lanes: '泳道',
    personas: '人物',
    links: '连线',
  },
  column: {
    recoveryMinutes: '补救时限（分钟）',
    recoveryOwner: '补救负责人',
    waitTarget: '等待目标',
    waitLimit: '等待上限',
    stage: '闭环阶段',
    from: '起点',
    fromStep: '起点步骤',
    to: '终点',
    toStep: '终点步骤',
    measureResult: '结果',
    moodNote: '{{name}}：备注',
    level: '级别',
    problem: '问题',
    where: '位置',
    check: '检查项',
  },
  /** What could not be taken from a workbook that came back. */
  remark: {
    sheetMissing: '工作簿中没有工作表“{{sheet}}”，未作比较。',
    unread: '{{sheet}}第 {{row}} 行：{{column}}中的“{{value}}”无法识别，已略去。',
    incomplete: '{{sheet}}第 {{row}} 行：新行缺少{{columns}}，已略去。',
    gone: '{{sheet}}第 {{row}} 行：此处有改动，但地图上已删除。',
    computed: '{{sheet}}第 {{row}} 行：{{column}}由计算得出，无法修改。',
    refused: '{{change}}——无法应用：{{reason}}',
  },
  /** Reviewing what a workbook would change. */
  review: {
    title: '{{name}} 中的更改',
    intro: '这份工作簿由当前打开的地图导出。请选择要采用的更改；撤销一次即可全部还原。',
    none: '工作簿与地图没有差异。',
    all: '全选',
    nothing: '全不选',
    apply_other: '采用 {{count}} 项更改',
    asMap: '作为新地图打开',
    conflict: '地图上此后也有改动',
    remarks: '未采用',
    applied_other: '已采用 {{count}} 项更改',
    before: '之前',
    after: '之后',
    list: '更改',
    empty: '空',
  },
};
