/** Paths of a scene as custom geometry, with places at which connectors are glued. */
import type { Rect } from '../../layout/types';
import { parsePath } from '../../scene/path';
import { type Site, siteAngle } from './sites';

/** Units of a path's own coordinates in one of the scene. */
const FINE = 100;

/** The box around a path's points; the handles of curves count, as they may reach past it. */
export function boundsOf(d: string): Rect {
  let [left, top, right, bottom] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (const step of parsePath(d)) {
    if (step.op === 'Z') continue;
    step.to.forEach((value, index) => {
      if (index % 2 === 0) [left, right] = [Math.min(left, value), Math.max(right, value)];
      else [top, bottom] = [Math.min(top, value), Math.max(bottom, value)];
    });
  }
  return left > right ? { x: 0, y: 0, w: 0, h: 0 } : { x: left, y: top, w: right - left, h: bottom - top };
}

const TAGS = { M: 'moveTo', L: 'lnTo', C: 'cubicBezTo', Q: 'quadBezTo' } as const;

/** Sites are guides: parts of the shape's width and height. */
function sitesXml(sites: readonly Site[]): { readonly guides: string; readonly list: string } {
  const part = (value: number) => Math.round(value * 100_000);
  const guides = sites.flatMap(({ x, y }, index) => [
    `<a:gd name="sx${index}" fmla="*/ w ${part(x)} 100000"/>`,
    `<a:gd name="sy${index}" fmla="*/ h ${part(y)} 100000"/>`,
  ]);
  const list = sites.map(
    (site, index) => `<a:cxn ang="${siteAngle(site)}"><a:pos x="sx${index}" y="sy${index}"/></a:cxn>`,
  );
  return { guides: `<a:gdLst>${guides.join('')}</a:gdLst>`, list: `<a:cxnLst>${list.join('')}</a:cxnLst>` };
}

export function customGeometry(
  d: string,
  box: Rect,
  { filled = true, sites = [] }: { readonly filled?: boolean; readonly sites?: readonly Site[] } = {},
): string {
  const steps = parsePath(d).map((step) => {
    if (step.op === 'Z') return '<a:close/>';
    const points: string[] = [];
    for (let i = 0; i < step.to.length; i += 2) {
      const [x = 0, y = 0] = [step.to[i], step.to[i + 1]];
      points.push(`<a:pt x="${Math.round((x - box.x) * FINE)}" y="${Math.round((y - box.y) * FINE)}"/>`);
    }
    return `<a:${TAGS[step.op]}>${points.join('')}</a:${TAGS[step.op]}>`;
  });
  const { guides, list } = sitesXml(sites);
  const size = `w="${Math.max(1, Math.round(box.w * FINE))}" h="${Math.max(1, Math.round(box.h * FINE))}"`;
  return (
    `<a:custGeom><a:avLst/>${guides}<a:ahLst/>${list}<a:rect l="l" t="t" r="r" b="b"/>` +
    `<a:pathLst><a:path ${size}${filled ? '' : ' fill="none"'}>${steps.join('')}</a:path></a:pathLst></a:custGeom>`
  );
}

export const presetGeometry = (name: string, values: readonly (readonly [string, number])[] = []): string =>
  `<a:prstGeom prst="${name}"><a:avLst>${values
    .map(([guide, value]) => `<a:gd name="${guide}" fmla="val ${Math.round(value)}"/>`)
    .join('')}</a:avLst></a:prstGeom>`;

/** A rectangle with this radius, in the same units as the box. */
export const rectGeometry = ({ w, h }: Rect, radius: number): string =>
  radius > 0 && Math.min(w, h) > 0
    ? presetGeometry('roundRect', [['adj', Math.min(50_000, (radius / Math.min(w, h)) * 100_000)]])
    : presetGeometry('rect');
