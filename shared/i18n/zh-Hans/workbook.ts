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
};
