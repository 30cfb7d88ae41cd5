/** zh-Hant: care. */
import type { care as english } from '../en/care';
import type { Translated } from '../types';

export const care: Translated<typeof english> = {
  keep: '保留',
  missing: '缺少',
  noFailures: '還沒有失誤點。選取卡片後按 F 即可標記。',
  noTouchpoints: '還沒有接觸點，也沒有關鍵時刻。在前台泳道寫下卡片，或按 M 標記關鍵時刻。',
  noSegments: '還沒有市場區隔。為各群顧客命名，再評估哪些值得爭取。',
  recoveryHint: '方案至少寫明如何回應與如何解決，才算涵蓋。關鍵時刻的失誤排在最前。',
  plans: '失誤點的補救方案',
  ofAll: '{{all}} 個中的 {{count}} 個',
  standards: '標準或彈性',
  standardsHint: '已決定的接觸點中彈性所占比例',
  standardOf: '{{title}}：標準或彈性',
  moments: '各人物誌的關鍵時刻',
  notConcerned: '與{{persona}}無關',
  data: '資料與政策',
  editSegments: '編輯市場區隔…',
};
