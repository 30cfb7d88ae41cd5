/** zh-Hans: why a file could not be saved or opened: which file, why, and what to do. */
import type { fileFailure as english } from '../en/fileFailure';
import type { Translated } from '../types';

export const fileFailure: Translated<typeof english> = {
  theFile: '文件',
  save: {
    cancelled: '已取消。',
    'not-found': '{{name}} 未保存：所在文件夹已不存在。请保存到其他位置。',
    'no-permission': '{{name}} 未保存：没有写入该文件或其文件夹的权限。请保存到其他位置。',
    'disk-full': '{{name}} 未保存：磁盘已满，原文件没有改动。请腾出空间后再保存。',
    'changed-outside': '{{name}} 未保存：它已被其他程序修改。请用另一个名称保存，以免丢失内容。',
    'too-big': '{{name}} 未保存：超过 64 MB。请移除或缩小较大的图片后再保存。',
    'not-a-file': '{{name}} 未保存：同名位置是文件夹或其他对象。请换一个名称。',
    busy: '{{name}} 未保存：它正被其他程序占用。请在那里关闭后再保存。',
    'no-answer': '{{name}} 未保存：所在驱动器或网络文件夹没有响应。请检查连接，或保存到其他位置。',
    'disk-error': '{{name}} 未保存：磁盘无法正确保留写入的内容{{detail}}。请保存到另一块磁盘。',
    'bad-name': '{{name}} 未保存：名称过长或那里不允许使用。请换一个名称。',
    failed: '{{name}} 未保存：系统拒绝了操作{{detail}}。请再试一次，或保存到其他位置。',
  },
  open: {
    cancelled: '已取消。',
    'not-found': '{{name}} 已不存在，可能被移动或改名。请用“打开”查找。',
    'no-permission': '无法打开 {{name}}：没有读取权限。请联系文件所有者。',
    'disk-full': '无法打开 {{name}}：磁盘已满。请腾出空间后再试。',
    'changed-outside': '无法打开 {{name}}：其他程序正在写入。请等它完成后再试。',
    'too-big': '无法打开 {{name}}：文件超过 64 MB。',
    'not-a-file': '{{name}} 不是可以在这里打开的文件。',
    busy: '无法打开 {{name}}：它正被其他程序占用。请在那里关闭后再试。',
    'no-answer': '无法打开 {{name}}：所在驱动器或网络文件夹没有响应。请检查连接后再试。',
    'disk-error': '无法读取 {{name}}：磁盘报告错误{{detail}}。请从别处复制一份，或打开较早的副本。',
    'bad-name': '无法打开 {{name}}：名称过长。请改成较短的名称。',
    failed: '无法打开 {{name}}：系统拒绝了操作{{detail}}。请再试一次。',
  },
  print: '未能打印：系统拒绝了操作{{detail}}。请导出 PDF 后再打印。',
  again: '再次保存',
  elsewhere: '另存为…',
  limit: {
    'other-names': '{{name}} 已保存。同一文件的其他名称（硬链接）仍是旧内容。',
    owner: '{{name}} 已保存。原来的所有者或用户组无法保留，文件现在属于你。',
  },
};
