/** zh-Hans: what an import lost, what it guessed, and why nothing could be read. */
import type { imports as english } from '../en/imports';
import type { Translated } from '../types';

export const imports: Translated<typeof english> = {
  otherText: '地图以外的文字没有导入。',
  otherTables_other: '文件中另有 {{count}} 个表格不是地图，没有导入。',
  cut: '表格超出可导入的大小，只读取了前 {{list}} 个单元格。',
  emptyMarkers: '只写明为何留空的单元格按空白处理：{{list}}。',
  placeholders: '仅作占位的列没有导入：{{list}}。',
  emptySections: '没有任务的分区没有导入：{{list}}。',
  strayNodes: '不属于任何阶段或泳道的节点没有导入：{{list}}。',
  icons: '图标及其颜色没有导入。',
  onePhase: '文件只有一级阶段：它们成为步骤，统一放在与地图同名的阶段之下。',
  laneUnknown: '以下泳道类型未知，按文本泳道导入：{{list}}。',
  laneByLine: '以下泳道按其上方的分界线归类：{{list}}。',
  emotionWords: '情绪已换算成 −5 到 +5 的数值：{{list}}。',
  emotionUnread: '以下情绪无法换算成数值，保留为卡片：{{list}}。',
  emotionScale: '情绪数值已从 {{list}} 换算到 −5 … +5。',
  severityTags: '标记已视为严重程度：{{list}}。',
  severityWords: '文字已视为严重程度：{{list}}。',
  journeyScale: '评分 {{list}} 已换算到 −5 … +5，3 为中性。',
  journeyRescaled: '有评分超过 5：全部按 {{list}} 换算到 −5 … +5。',
  journeyNoScore: '评分位置上的内容不是数字，已作为卡片正文：{{list}}。',
  scores: '评分 {{list}} 已作为情绪值。',
  scoreMean: '一个阶段有多个评分时，取平均值作为情绪值。',
  painsFromPurpose: '以下节点的用途是痛点，另外各生成了一张痛点卡片：{{list}}。',
  language: '地图的语言按文字判断为：{{list}}。',
  problem: {
    tooBig: '文件太大，无法导入：上限为 {{limit}} MB。',
    notUtf8:
      '文本不是 UTF-8（偏移 {{offset}} 处的字节有误）。请另存为 UTF-8 后重试；电子表格软件中可选“CSV UTF-8”。',
    notJson: '文件不是有效的 JSON：见第 {{line}} 行第 {{column}} 列。',
  },
};
