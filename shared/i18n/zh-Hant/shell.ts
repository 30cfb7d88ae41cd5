/** zh-Hant: the desktop program's own dialogs. */
import type { shell as english } from '../en/shell';
import type { Translated } from '../types';

export const shell: Translated<typeof english> = {
  filter: {
    blueprint: '藍圖',
    openable: '藍圖、表格與圖表',
    format: '{{ending}} 檔案',
    all: '所有檔案',
  },
  cannotOpen: '無法開啟「{{name}}」',
  failure: {
    cancelled: '已取消。',
    'not-found': '這個檔案已經不在了。',
    'no-permission': '沒有讀取權限。',
    'disk-full': '磁碟已滿。',
    'changed-outside': '另一個程式正在寫入，請等它完成後再試。',
    'too-big': '檔案太大。',
    'not-a-file': 'Throughline 無法開啟這種檔案。',
    busy: '它正被其他程式占用，請在那裡關閉後再試。',
    'no-answer': '所在磁碟機或網路資料夾沒有回應。',
    'disk-error': '磁碟回報錯誤。',
    'bad-name': '名稱過長。',
    failed: '系統無法讀取。',
  },
  overwrite: '「{{name}}」已經存在，要取代嗎？',
  openElsewhere: '「{{name}}」已在另一個視窗中開啟',
  openElsewhereDetail: '請先在該視窗中關閉，或換一個名稱。',
  replace: '取代',
  cancel: '取消',
  ok: '好',
  crashed: '視窗停止運作',
  crashedDetail: '你的變更都已隨時儲存。重新開啟視窗即可繼續。',
  reopen: '重新開啟',
  close: '關閉',
  hanging: '視窗沒有回應',
  hangingDetail: '請稍候，或關閉它。到目前為止的變更都在日誌裡。',
  wait: '等待',
  closeAnyway: '仍要關閉',
  external: '要在瀏覽器中開啟 {{host}} 嗎？',
  openExternal: '開啟',
};
