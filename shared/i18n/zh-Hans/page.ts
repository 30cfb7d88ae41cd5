/** zh-Hans: the page that the HTML export makes. */
import type { page as english } from '../en/page';
import type { Translated } from '../types';

export const page: Translated<typeof english> = {
  tools: '工具',
  map: '地图',
  table: '表格',
  picture: '图形化的地图；表格以文字呈现同样的内容',
  caption: '泳道自上而下，步骤自左而右',
  details: '详情',
  close: '关闭',
  zoomIn: '放大',
  zoomOut: '缩小',
  fit: '适应窗口',
  fullSize: '原始大小',
  find: '在卡片中查找',
  found: '找到 {{n}} 张',
  theme: '浅色或深色',
  rank: '第 {{rank}} 名',
  score: '得分',
  everyone: '所有人',
  untitled: '无标题卡片',
};
