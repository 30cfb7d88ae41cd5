/** zh-Hant: merging two versions of a map. */
import type { merge as english } from '../en/merge';
import type { Translated } from '../types';

export const merge: Translated<typeof english> = {
  whole: {
    meta: '地圖',
    settings: '設定',
  },
  said: {
    edits: '{{what}}：雙方都改了{{field}}',
    added: '{{what}}：雙方各自新增，{{field}}不同',
    addedWhole: '{{what}}：雙方各自新增，內容不同',
    deletedOurs: '{{what}}：我方已刪除，對方有修改',
    deletedTheirs: '{{what}}：我方有修改，對方已刪除',
    insideOurs: '{{what}}：我方連同其中內容一併刪除，對方改了其中的內容',
    insideTheirs: '{{what}}：我方改了其中的內容，對方連同其中內容一併刪除',
    neededOurs: '{{what}}：我方已刪除，對方新用到了它',
    neededTheirs: '{{what}}：我方新用到了它，對方已刪除',
    order: '{{what}}：雙方都調整了它的排列位置',
    together: '{{what}}：雙方的{{field}}無法同時成立',
  },
  named: '{{what}}「{{name}}」',
  value: {
    base: '原稿',
    ours: '我方',
    theirs: '對方',
    none: '無',
    deleted: '已刪除',
    kept: '保留',
  },
  row: '{{side}}：{{value}}',
  along_other: '另有 {{count}} 筆記錄隨它去留',
  rule: {
    assetKept: '只要有一方仍在使用，圖片就保留。',
    assetUnused: '不再使用的圖片不保留。',
    bothTexts: '雙方在文字同一處寫下的內容上下並列，全部保留。',
    circleBroken: '留言互相回覆成環時，以第一則為起點。',
    counted: '雙方都增加的計數相加。',
    fellBack: '指向已移除內容的記錄改回另一方的值。',
    goneWith: '記錄隨它所依附的記錄一併移除。',
    keptFor: '仍有需要的已刪除記錄予以保留。',
    movedAway: '一方刪除了所在位置、另一方已移到別處的內容予以保留。',
    oneEmotion: '每個步驟與人物誌只有一個情緒值，保留第一個。',
    rankedAnew: '落在同一位置的記錄依序排開。',
    referenceCleared: '指向已移除記錄的參照予以清除。',
    rescaled: '評分換算到結果所用的量表。',
    selfLink: '頭尾是同一張卡片的連線不保留。',
    spanKept: '跨步驟的卡片仍涵蓋雙方各自涵蓋的步驟，以及插入其間的步驟。',
  },
};
