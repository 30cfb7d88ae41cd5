/** zh-Hans: the desktop program's own dialogs. */
import type { shell as english } from '../en/shell';
import type { Translated } from '../types';

export const shell: Translated<typeof english> = {
  filter: {
    blueprint: '蓝图',
    openable: '蓝图、表格和图表',
    format: '{{ending}} 文件',
    all: '所有文件',
  },
  cannotOpen: '无法打开“{{name}}”',
  failure: {
    cancelled: '已取消。',
    'not-found': '这个文件已经不在了。',
    'no-permission': '没有读取权限。',
    'disk-full': '磁盘已满。',
    'changed-outside': '另一个程序正在写入，请等它完成后再试。',
    'too-big': '文件太大。',
    'not-a-file': 'Throughline 不能打开这种文件。',
    busy: '它正被其他程序占用，请在那里关闭后再试。',
    'no-answer': '所在驱动器或网络文件夹没有响应。',
    'disk-error': '磁盘报告错误。',
    'bad-name': '名称过长。',
    failed: '系统无法读取。',
  },
  overwrite: '“{{name}}”已经存在，要替换吗？',
  openElsewhere: '“{{name}}”已在另一个窗口中打开',
  openElsewhereDetail: '请先在那个窗口中关闭它，或换一个名称。',
  replace: '替换',
  cancel: '取消',
  ok: '好',
  crashed: '窗口停止了工作',
  crashedDetail: '你的改动都已随时保存。重新打开窗口即可继续。',
  reopen: '重新打开',
  close: '关闭',
  hanging: '窗口没有响应',
  hangingDetail: '请稍等，或者关闭它。到目前为止的改动都在日志里。',
  wait: '等待',
  closeAnyway: '仍然关闭',
  external: '在浏览器中打开 {{host}} 吗？',
  openExternal: '打开',
};
