/** 繁體中文：選擇、貼上或拖入的圖片。 */
import type { pictures as en } from '../en/pictures';
import type { Translated } from '../types';

export const pictures: Translated<typeof en> = {
  alt: '圖片內容',
  altInvite: '寫給看不到圖片的人',
  reading: '正在讀取圖片：{{done}} / {{count}}',
  stop: '停止',
  noPlace: '還沒有選定放圖片的位置，請先選取一個儲存格。',
  failed: {
    unreadable: '無法把「{{name}}」當作圖片讀取。可用 PNG、JPEG、WebP、GIF、BMP 和 AVIF。',
    heic: '「{{name}}」是 HEIC 照片，這裡無法讀取，請先存成 JPEG。',
    svg: '「{{name}}」是 SVG 圖形，請先存成 PNG。',
    tooBig: '「{{name}}」有 {{size}} MB，圖片檔最大 {{limit}} MB。',
    tooManyPixels: '「{{name}}」有 {{size}} 百萬像素，最多能讀取 {{limit}} 百萬像素。',
    mapFull: '放不下「{{name}}」了：地圖檔最大 {{limit}} MB。',
  },
};
