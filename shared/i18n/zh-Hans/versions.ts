/** zh-Hans: earlier versions of the open file: the list, what differs, restoring one. */
import type { versions as english } from '../en/versions';
import type { Translated } from '../types';

export const versions: Translated<typeof english> = {
  title: '{{name}} 的历史版本',
  list: '历史版本',
  intro: '每次保存前的内容都会留存一份。保留多少、保留多久，可在设置中调整。',
  none: '还没有历史版本。从现在起，每次保存都会留下上一个版本。',
  unreachable: '暂时无法读取历史版本。',
  of: '当时的文件名：{{name}}',
  elsewhere: '当时位于别的文件夹',
  onDisk: '磁盘上的当前内容',
  today: '今天',
  yesterday: '昨天',
  same: '与打开的地图相同',
  since_other: '之后有 {{count}} 处更改',
  apart_other: '{{count}} 处不同',
  reading: '正在读取…',
  unreadable: '无法读取',
  unreadableHint: '这个版本已损坏，或由更新版本的程序创建。其他版本不受影响。',
  savedAt: '保存于 {{time}}',
  changedSince: '此后的更改',
  diskDiffers: '打开的地图与文件的差异',
  sameHint: '与打开的地图没有任何不同。',
  preview: '该版本的地图，此后更改过的地方已标出',
  onMap: '在地图上对比',
  restore: '恢复',
  restoreHint: '打开的地图会变成这个版本。撤销一次即可返回；保存后才会改动文件。',
  restored: '地图已恢复到 {{time}} 的版本。保存即可保留，撤销即可返回。',
  size: '{{size}} KB',
  noFile: '请先保存地图：之后每次保存都会留下上一个版本',
};
