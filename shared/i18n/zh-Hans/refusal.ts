/** zh-Hans: why a command may not run. */
import type { refusal as english } from '../en/refusal';
import type { Translated } from '../types';

export const refusal: Translated<typeof english> = {
  readOnly: '此文件以只读方式打开。',
  gone: {
    segments: '该细分市场已不存在。',
    personas: '该人物画像已不存在。',
    phases: '该阶段已不存在。',
    steps: '该步骤已不存在。',
    lanes: '该泳道已不存在。',
    cards: '该卡片已不存在。',
    links: '该连线已不存在。',
    emotions: '该情绪点已不存在。',
    measures: '该度量已不存在。',
    notes: '该便签已不存在。',
    comments: '该评论已不存在。',
    views: '该视图已不存在。',
    assets: '该图片已不存在。',
  },
  invalidWrite: '结果无法保存：{{message}}',
  idInvalid: '新建项的编号无效，请重试。',
  idTaken: '新建项的编号已被占用，请重试。',
  required: '此项不能为空（{{field}}）。',
  value: '此值不适用于该字段（{{field}}）。',
  rating: '评分须为 1 到 {{scale}} 的整数。',
  avatar: '头像只能是一张图片或一个表情符号。',
  assetTooBig: '图片不能超过 {{limit}} MB。',
  emotionLane: '情绪曲线泳道用于显示曲线，只能放置想法和文字。',
  offMap: '这样会超出地图范围。',
  selfLink: '卡片不能与自身相连。',
  linkExists: '这两张卡片已经相连。',
  answersItself: '评论不能回复自身。',
};
