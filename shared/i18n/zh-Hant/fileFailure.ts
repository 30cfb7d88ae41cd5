/** zh-Hant: why a file could not be saved or opened: which file, why, and what to do. */
import type { fileFailure as english } from '../en/fileFailure';
import type { Translated } from '../types';

export const fileFailure: Translated<typeof english> = {
  theFile: '檔案',
  save: {
    cancelled: '已取消。',
    'not-found': '{{name}} 未儲存：所在資料夾已不存在。請儲存到其他位置。',
    'no-permission': '{{name}} 未儲存：沒有寫入該檔案或其資料夾的權限。請儲存到其他位置。',
    'disk-full': '{{name}} 未儲存：磁碟已滿，原檔案沒有變動。請釋出空間後再儲存。',
    'changed-outside': '{{name}} 未儲存：它已被其他程式修改。請用另一個名稱儲存，以免內容遺失。',
    'too-big': '{{name}} 未儲存：超過 64 MB。請移除或縮小較大的圖片後再儲存。',
    'not-a-file': '{{name}} 未儲存：同名位置是資料夾或其他物件。請換一個名稱。',
    busy: '{{name}} 未儲存：它正被其他程式占用。請在那裡關閉後再儲存。',
    'no-answer': '{{name}} 未儲存：所在磁碟機或網路資料夾沒有回應。請檢查連線，或儲存到其他位置。',
    'disk-error': '{{name}} 未儲存：磁碟無法正確保留寫入的內容{{detail}}。請儲存到另一顆磁碟。',
    'bad-name': '{{name}} 未儲存：名稱過長或那裡不允許使用。請換一個名稱。',
    failed: '{{name}} 未儲存：系統拒絕了操作{{detail}}。請再試一次，或儲存到其他位置。',
  },
  open: {
    cancelled: '已取消。',
    'not-found': '{{name}} 已不存在，可能被移動或改名。請用「開啟」尋找。',
    'no-permission': '無法開啟 {{name}}：沒有讀取權限。請聯絡檔案擁有者。',
    'disk-full': '無法開啟 {{name}}：磁碟已滿。請釋出空間後再試。',
    'changed-outside': '無法開啟 {{name}}：其他程式正在寫入。請等它完成後再試。',
    'too-big': '無法開啟 {{name}}：檔案超過 64 MB。',
    'not-a-file': '{{name}} 不是可以在這裡開啟的檔案。',
    busy: '無法開啟 {{name}}：它正被其他程式占用。請在那裡關閉後再試。',
    'no-answer': '無法開啟 {{name}}：所在磁碟機或網路資料夾沒有回應。請檢查連線後再試。',
    'disk-error': '無法讀取 {{name}}：磁碟回報錯誤{{detail}}。請從別處複製一份，或開啟較早的副本。',
    'bad-name': '無法開啟 {{name}}：名稱過長。請改成較短的名稱。',
    failed: '無法開啟 {{name}}：系統拒絕了操作{{detail}}。請再試一次。',
  },
  print: '未能列印：系統拒絕了操作{{detail}}。請匯出 PDF 後再列印。',
  again: '再次儲存',
  elsewhere: '另存新檔…',
  limit: {
    'other-names': '{{name}} 已儲存。同一檔案的其他名稱（硬連結）仍是舊內容。',
    owner: '{{name}} 已儲存。原來的擁有者或群組無法保留，檔案現在屬於你。',
  },
};
