/** 简体中文：选择、粘贴或拖入的图片。 */
import type { pictures as en } from '../en/pictures';
import type { Translated } from '../types';

export const pictures: Translated<typeof en> = {
  alt: '图片内容',
  altInvite: '写给看不到图片的人',
  reading: '正在读取图片：{{done}} / {{count}}',
  stop: '停止',
  noPlace: '还没有选定放图片的位置，请先选中一个单元格。',
  failed: {
    unreadable: '无法把“{{name}}”作为图片读取。可用 PNG、JPEG、WebP、GIF、BMP 和 AVIF。',
    heic: '“{{name}}”是 HEIC 照片，这里读不了，请先存为 JPEG。',
    svg: '“{{name}}”是 SVG 图形，请先存为 PNG。',
    tooBig: '“{{name}}”有 {{size}} MB，图片文件最大 {{limit}} MB。',
    tooManyPixels: '“{{name}}”有 {{size}} 百万像素，最多能读取 {{limit}} 百万像素。',
    mapFull: '放不下“{{name}}”了：地图文件最大 {{limit}} MB。',
  },
};
