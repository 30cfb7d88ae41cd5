/** zh-Hans: keys and gestures that are no action of the catalogue, for the shortcut sheet. */
import type { shortcuts as english } from '../en/shortcuts';
import type { Translated } from '../types';

export const shortcuts: Translated<typeof english> = {
  place: { map: '在地图上', writing: '书写卡片时', present: '演示时', merge: '合并窗口', panes: '在面板中' },
  gesture: {
    letter: '任意字符',
    click: '单击',
    doubleClick: '双击',
    rightClick: '右键单击',
    longPress: '长按',
    drag: '拖动',
    middleDrag: '按住中键拖动',
    wheel: '滚轮',
    pinch: '双指捏合',
    arrows: '方向键',
  },
  map: {
    type: '在单元格中写新卡片',
    edit: '编辑；空白单元格则新建卡片',
    walk: '逐格移动',
    ends: '到本行第一个或最后一个步骤',
    corners: '到地图第一个或最后一个单元格',
    extend: '扩大选择',
    pan: '平移',
    zoom: '缩放',
    menu: '打开快捷菜单',
    letGo: '取消拖动、放下工具、取消选择',
  },
  writing: {
    below: '在下方写下一张卡片',
    nextStep: '到下一步骤写卡片',
    previousStep: '到上一步骤写卡片',
    newLine: '换行',
    done: '完成',
  },
  present: {
    next: '下一阶段',
    previous: '上一阶段',
    ends: '整张地图、最后阶段',
    pan: '上下移动',
    persona: '只看这个人物画像',
    everyone: '所有人物画像',
    laser: '激光笔',
    leave: '退出演示',
  },
  merge: {
    next: '下一处冲突',
    previous: '上一处冲突',
    ours: '采用我方',
    theirs: '采用对方',
    base: '采用原稿',
    walk: '在地图上：逐个查看更改',
    pan: '平移',
    zoom: '缩放',
  },
  panes: {
    resize: '在面板边缘：加宽或收窄',
    usual: '在面板边缘：恢复默认宽度',
    hint: '在字段中：查看说明',
    back: '返回地图',
  },
};
