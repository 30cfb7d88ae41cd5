/** English: pictures that are chosen, pasted or dropped. */
export const pictures = {
  alt: 'What it shows',
  altInvite: 'For those who do not see it',
  reading: 'Reading pictures: {{done}} of {{count}}',
  stop: 'Stop',
  noPlace: 'No place for a picture is chosen. Select a cell first.',
  failed: {
    unreadable: '{{name}} cannot be read as a picture. PNG, JPEG, WebP, GIF, BMP and AVIF can.',
    heic: '{{name}} is a HEIC photo, which cannot be read here. Save it as JPEG first.',
    svg: '{{name}} is an SVG drawing. Save it as PNG first.',
    tooBig: '{{name}} has {{size}} MB; a picture file may have at most {{limit}} MB.',
    tooManyPixels: '{{name}} has {{size}} million pixels; at most {{limit}} million can be read.',
    mapFull: '{{name}} no longer fits: a map’s file may have at most {{limit}} MB.',
  },
} as const;
