/** zh-Hant: the page that the HTML export makes. */
import type { page as english } from '../en/page';
import type { Translated } from '../types';

export const page: Translated<typeof english> = {
  tools: '工具',
  map: '地圖',
  table: '表格',
  picture: '圖形化的地圖；表格以文字呈現同樣的內容',
  caption: '泳道由上而下，步驟由左而右',
  details: '詳細資料',
  close: '關閉',
  zoomIn: '放大',
  zoomOut: '縮小',
  fit: '符合視窗',
  fullSize: '原始大小',
  find: '在卡片中尋找',
  found: '找到 {{n}} 張',
  theme: '淺色或深色',
  rank: '第 {{rank}} 名',
  score: '得分',
  everyone: '所有人',
  untitled: '未命名卡片',
};
