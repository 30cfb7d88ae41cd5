/** zh-Hans: merging two versions of a map. */
import type { merge as english } from '../en/merge';
import type { Translated } from '../types';

export const merge: Translated<typeof english> = {
  whole: {
    meta: '地图',
    settings: '设置',
  },
  said: {
    edits: '{{what}}：双方都改了{{field}}',
    added: '{{what}}：双方各自新增，{{field}}不同',
    addedWhole: '{{what}}：双方各自新增，内容不同',
    deletedOurs: '{{what}}：我方已删除，对方有修改',
    deletedTheirs: '{{what}}：我方有修改，对方已删除',
    insideOurs: '{{what}}：我方连同其中内容一并删除，对方改了其中的内容',
    insideTheirs: '{{what}}：我方改了其中的内容，对方连同其中内容一并删除',
    neededOurs: '{{what}}：我方已删除，对方新用到了它',
    neededTheirs: '{{what}}：我方新用到了它，对方已删除',
    order: '{{what}}：双方都调整了它的排列位置',
    together: '{{what}}：双方的{{field}}不能同时成立',
  },
  named: '{{what}}“{{name}}”',
  value: {
    base: '原稿',
    ours: '我方',
    theirs: '对方',
    none: '无',
    deleted: '已删除',
    kept: '保留',
  },
  row: '{{side}}：{{value}}',
  along_other: '另有 {{count}} 条记录随它去留',
  rule: {
    assetKept: '只要有一方仍在使用，图片就保留。',
    assetUnused: '不再使用的图片不保留。',
    bothTexts: '双方在文字同一处写下的内容上下并列，全部保留。',
    circleBroken: '评论互相回复成环时，以第一条为起点。',
    counted: '双方都增加的计数相加。',
    fellBack: '指向已移除内容的记录改回另一方的值。',
    goneWith: '记录随它所依附的记录一起移除。',
    keptFor: '仍被需要的已删除记录予以保留。',
    movedAway: '一方删除了所在位置、另一方已移到别处的内容予以保留。',
    oneEmotion: '每个步骤和人物画像只有一个情绪值，保留第一个。',
    rankedAnew: '落在同一位置的记录依次排开。',
    referenceCleared: '指向已移除记录的引用被清除。',
    rescaled: '评分换算到结果所用的量表。',
    selfLink: '首尾是同一张卡片的连线不保留。',
    spanKept: '跨步骤的卡片仍覆盖双方各自覆盖的步骤，以及插入其间的步骤。',
  },
};
