/** zh-Hans: the PDF report. */
import type { report as english } from '../en/report';
import type { Translated } from '../types';

export const report: Translated<typeof english> = {
  kind: '客户旅程与服务蓝图',
  contents: '目录',
  cover: '封面',
  page: '第 {{number}} 页，共 {{count}} 页',
  version: '最后修改',
  file: '文件',
  continued: '{{title}}（第 {{part}} 部分，共 {{count}} 部分）',
  part: { summary: '摘要', map: '地图全貌', phases: '分阶段地图', pains: '痛点排名' },
  standsOut: '主要发现',
  worst: '最严重的痛点',
  curve: '情绪旅程',
  shareOf: '占客户 {{share}}%',
  top3: '1,000 次重抽中 {{n}}% 位列前三',
  figure: {
    steps_other: '个步骤，分属 {{phases}} 个阶段',
    moments_other: '个关键时刻',
    pains_other: '个痛点',
    opportunities_other: '个机会',
    overdue: '个机会已逾期',
  },
  finding: {
    worst: '最严重的痛点是“{{title}}”：{{figure}} {{score}}，出现在“{{step}}”。',
    firm: '评分重抽 1,000 次，{{n}}% 仍位列前三。',
    share: '{{all}} 个痛点中最严重的五个，占全部痛点得分的 {{percent}}%。',
    unaddressed_other: '{{all}} 个痛点中有 {{count}} 个尚无对应机会。',
    lowest: '情绪最低点在“{{step}}”（{{value}}），最高点在“{{high}}”（{{highValue}}）。',
    drop: '情绪落差最大处：从“{{from}}”到“{{to}}”，下降 {{drop}}。',
    divergence: '人物分歧最大处在“{{step}}”：最好与最差相差 {{value}}。',
    recovery_other: '{{count}} 个失误点中有 {{open}} 个没有完整的补救预案。',
    recoveryMoments_other: '其中 {{count}} 个处于关键时刻。',
    waits_other: '有 {{count}} 处等待超出客户可接受的时间，最长的是“{{title}}”，{{time}}。',
  },
  mapScale: '按屏幕尺寸的 {{percent}}% 打印。',
  mapDense: '按 {{percent}}% 打印，最小文字为 {{size}} 磅，仅供总览；后续各页以可读的字号逐一展示每个阶段。',
  mapAlt:
    '“{{title}}”地图全貌：{{phases}} 个阶段、{{steps}} 个步骤、{{lanes}} 条泳道、{{cards}} 张卡片。后续各页按阶段逐一展示。',
};
