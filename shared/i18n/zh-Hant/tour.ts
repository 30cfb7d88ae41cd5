/** 繁體中文：導覽的各個步驟。 */
import type { tour as english } from '../en/tour';
import type { Translated } from '../types';

export const tour: Translated<typeof english> = {
  label: '導覽',
  progress: '第 {{step}} 步，共 {{total}} 步',
  keys: '按 F6 可移到這張提示卡。',
  next: '下一步',
  skip: '略過',
  back: '上一步',
  finish: '完成',
  leave: '離開導覽',
  left: '已離開導覽，可從「說明」選單或開始頁面繼續。',
  finished: '導覽到此結束。這張地圖就留給你了，儘管拿來試試。',
  done: '已完成，請按「下一步」。',
  offer: {
    title: '第一次使用？',
    text: '在一份完整的範例上走五步，約三分鐘。',
    begin: '開始導覽',
    again: '導覽還沒走完',
    continue: '繼續',
    dismiss: '不再顯示導覽',
  },
  map: {
    title: '一張地圖，上下兩半',
    text: '時間由左至右，分成階段與步驟。可視線以上是顧客的所做、所見、所感；以下是服務方為此所做的工作。越往下，底色越深。',
  },
  write: {
    title: '寫一張卡片',
    text: '已經選取一個空格。不用先開啟什麼，選好位置，直接打字。',
    task: '輸入幾個字，然後按 Enter',
    result: '就這麼簡單。按 Enter 在下方接著寫，按 Tab 到下一個步驟，用方向鍵在地圖上移動。',
  },
  pain: {
    title: '幫痛點打分數',
    text: '這個痛點目前只是假設。得分取決於多嚴重、多頻繁、影響多少人；位在關鍵時刻時分量更重。',
    task: '在右側修改嚴重度或頻率',
    result: '現在得 {{score}} 分，在 {{count}} 個痛點中排第 {{rank}}。',
    ranking: '查看排名',
  },
  curve: {
    title: '跟著曲線走',
    text: '每個人物誌都有一條情緒曲線。這裡是跌得最深的一步：一個關鍵時刻，以菱形標示。',
    task: '上下拖曳一個點，或在點上按 ↑ ↓',
    result: '曲線、峰值和終值立即更新。在卡片上按 M 可設為關鍵時刻，再按一次取消。',
  },
  share: {
    title: '交付成果',
    text: '牆上的海報、給管理階層的報告、投影片、表格，或在瀏覽器中開啟的單頁：都由這張地圖產生，全部在這台電腦上完成。',
    task: '開啟匯出',
    result: '繪製、評分、解讀、交付，整個流程就是這樣。各項細節請見手冊（F1）。',
  },
};
