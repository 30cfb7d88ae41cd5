/** zh-Hant: earlier versions of the open file: the list, what differs, restoring one. */
import type { versions as english } from '../en/versions';
import type { Translated } from '../types';

export const versions: Translated<typeof english> = {
  title: '「{{name}}」的先前版本',
  list: '先前版本',
  intro: '每次儲存前的內容都會留存一份。保留多少、保留多久，可在設定中調整。',
  none: '還沒有先前版本。從現在起，每次儲存都會留下前一個版本。',
  unreachable: '暫時無法讀取先前版本。',
  of: '當時的檔名：{{name}}',
  elsewhere: '當時位於其他資料夾',
  onDisk: '磁碟上目前的內容',
  today: '今天',
  yesterday: '昨天',
  same: '與開啟的地圖相同',
  since_other: '之後有 {{count}} 處變更',
  apart_other: '{{count}} 處不同',
  reading: '讀取中…',
  unreadable: '無法讀取',
  unreadableHint: '這個版本已損毀，或由較新版本的程式建立。其他版本不受影響。',
  savedAt: '儲存於 {{time}}',
  changedSince: '此後的變更',
  diskDiffers: '開啟的地圖與檔案的差異',
  sameHint: '與開啟的地圖沒有任何不同。',
  preview: '該版本的地圖，此後變更過的地方已標示',
  onMap: '在地圖上對照',
  restore: '還原',
  restoreHint: '開啟的地圖會變成這個版本。復原一次即可返回；儲存後才會更動檔案。',
  restored: '地圖已還原到 {{time}} 的版本。儲存即可保留，復原即可返回。',
  size: '{{size}} KB',
  noFile: '請先儲存地圖：之後每次儲存都會留下前一個版本',
};
