/** 简体中文：引导教程的各个步骤。 */
import type { tour as english } from '../en/tour';
import type { Translated } from '../types';

export const tour: Translated<typeof english> = {
  label: '引导教程',
  progress: '第 {{step}} 步，共 {{total}} 步',
  keys: '按 F6 可移到这张提示卡。',
  next: '下一步',
  skip: '跳过',
  back: '上一步',
  finish: '完成',
  leave: '退出教程',
  left: '已退出教程，可从“帮助”菜单或开始页继续。',
  finished: '教程到此结束。这张地图就留给你了，尽管拿来尝试。',
  done: '已完成，请点“下一步”。',
  offer: {
    title: '第一次使用？',
    text: '在一个完整的示例上走五步，约三分钟。',
    begin: '开始教程',
    again: '教程还没走完',
    continue: '继续',
    dismiss: '不再显示教程',
  },
  map: {
    title: '一张地图，上下两半',
    text: '时间从左到右，分为阶段和步骤。可视线以上是顾客的所做、所见、所感；以下是服务方为此所做的工作。越往下，底色越深。',
  },
  write: {
    title: '写一张卡片',
    text: '已经选中一个空格。不用先打开什么，选好位置，直接打字。',
    task: '输入几个字，然后按 Enter',
    result: '就这么简单。按 Enter 在下方接着写，按 Tab 到下一步骤，用方向键在地图上移动。',
  },
  pain: {
    title: '给痛点打分',
    text: '这个痛点目前只是假设。得分取决于有多严重、多频繁、影响多少人；处在关键时刻时分量更重。',
    task: '在右侧修改严重度或频率',
    result: '现在得 {{score}} 分，在 {{count}} 个痛点中排第 {{rank}}。',
    ranking: '查看排名',
  },
  curve: {
    title: '跟着曲线走',
    text: '每个人物画像都有一条情绪曲线。这里是跌得最深的一步：一个关键时刻，用菱形标出。',
    task: '上下拖动一个点，或在点上按 ↑ ↓',
    result: '曲线、峰值和终值随即更新。在卡片上按 M 可设为关键时刻，再按一次取消。',
  },
  share: {
    title: '交付成果',
    text: '墙上的海报、给管理层的报告、幻灯片、表格，或在浏览器中打开的单页：都由这张地图生成，全部在本机完成。',
    task: '打开导出',
    result: '绘制、评分、解读、交付，整个流程就是这样。各项细节见手册（F1）。',
  },
};
