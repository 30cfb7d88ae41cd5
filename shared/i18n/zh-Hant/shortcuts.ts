/** zh-Hant: keys and gestures that are no action of the catalogue, for the shortcut sheet. */
import type { shortcuts as english } from '../en/shortcuts';
import type { Translated } from '../types';

export const shortcuts: Translated<typeof english> = {
  place: { map: '在地圖上', writing: '輸入卡片時', present: '簡報時', merge: '合併視窗', panes: '在面板中' },
  gesture: {
    letter: '任意字元',
    click: '按一下',
    doubleClick: '按兩下',
    rightClick: '按右鍵',
    longPress: '長按',
    drag: '拖曳',
    middleDrag: '按住中鍵拖曳',
    wheel: '滾輪',
    pinch: '雙指縮放',
    arrows: '方向鍵',
  },
  map: {
    type: '在儲存格中寫新卡片',
    edit: '編輯；空白儲存格則新增卡片',
    walk: '逐格移動',
    ends: '到本列第一個或最後一個步驟',
    corners: '到地圖第一個或最後一個儲存格',
    extend: '擴大選取',
    pan: '平移',
    zoom: '縮放',
    menu: '開啟快顯選單',
    letGo: '取消拖曳、放下工具、取消選取',
  },
  writing: {
    below: '在下方寫下一張卡片',
    nextStep: '到下一個步驟寫卡片',
    previousStep: '到上一個步驟寫卡片',
    newLine: '換行',
    done: '完成',
  },
  present: {
    next: '下一階段',
    previous: '上一階段',
    ends: '整張地圖、最後階段',
    pan: '上下移動',
    persona: '只看這個人物誌',
    everyone: '所有人物誌',
    laser: '雷射筆',
    leave: '結束簡報',
  },
  merge: {
    next: '下一處衝突',
    previous: '上一處衝突',
    ours: '採用我方',
    theirs: '採用對方',
    base: '採用原稿',
    walk: '在地圖上：逐一檢視變更',
    pan: '平移',
    zoom: '縮放',
  },
  panes: {
    resize: '在面板邊緣：加寬或縮窄',
    usual: '在面板邊緣：回復預設寬度',
    hint: '在欄位中：查看說明',
    back: '返回地圖',
  },
};
