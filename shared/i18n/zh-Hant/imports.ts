/** zh-Hant: what an import lost, what it guessed, and why nothing could be read. */
import type { imports as english } from '../en/imports';
import type { Translated } from '../types';

export const imports: Translated<typeof english> = {
  otherText: '地圖以外的文字沒有匯入。',
  otherTables_other: '檔案中另有 {{count}} 個表格不是地圖，沒有匯入。',
  cut: '表格超出可匯入的大小，只讀取了前 {{list}} 個儲存格。',
  emptyMarkers: '只寫明為何留空的儲存格視為空白：{{list}}。',
  placeholders: '僅作占位的欄沒有匯入：{{list}}。',
  emptySections: '沒有任務的區段沒有匯入：{{list}}。',
  strayNodes: '不屬於任何階段或泳道的節點沒有匯入：{{list}}。',
  icons: '圖示及其顏色沒有匯入。',
  onePhase: '檔案只有一層階段：它們成為步驟，統一放在與地圖同名的階段之下。',
  laneUnknown: '以下泳道類型不明，以文字泳道匯入：{{list}}。',
  laneByLine: '以下泳道依其上方的分界線歸類：{{list}}。',
  emotionWords: '情緒已換算成 −5 到 +5 的數值：{{list}}。',
  emotionUnread: '以下情緒無法換算成數值，保留為卡片：{{list}}。',
  emotionScale: '情緒數值已從 {{list}} 換算到 −5 … +5。',
  severityTags: '標記已視為嚴重程度：{{list}}。',
  severityWords: '文字已視為嚴重程度：{{list}}。',
  journeyScale: '評分 {{list}} 已換算到 −5 … +5，3 為中性。',
  journeyRescaled: '有評分超過 5：全部以 {{list}} 換算到 −5 … +5。',
  journeyNoScore: '評分位置上的內容不是數字，已作為卡片內文：{{list}}。',
  scores: '評分 {{list}} 已作為情緒值。',
  scoreMean: '一個階段有多個評分時，取平均值作為情緒值。',
  painsFromPurpose: '以下節點的用途是痛點，另外各產生了一張痛點卡片：{{list}}。',
  language: '地圖的語言依文字判斷為：{{list}}。',
  problem: {
    tooBig: '檔案太大，無法匯入：上限為 {{limit}} MB。',
    notUtf8:
      '文字不是 UTF-8（位移 {{offset}} 處的位元組有誤）。請另存為 UTF-8 後再試；試算表軟體中可選「CSV UTF-8」。',
    notJson: '檔案不是有效的 JSON：見第 {{line}} 行第 {{column}} 欄。',
  },
};
