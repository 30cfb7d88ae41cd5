/** Pages of speaker notes: their master, and one for each slide that has something to say. */
import { type Part, XML_HEAD } from '../ooxml/pack';
import { escapeXml } from '../xml';
import { SLIDE } from './deck';
import { xfrm } from './drawing';
import { COLOR_MAP, PPTX_NS, shapeTree } from './master';

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml';
export const NOTES_MASTER = 'ppt/notesMasters/notesMaster1.xml';
/** A page of notes stands upright: the slide above, the words below. */
const PAGE = { width: SLIDE.height, height: SLIDE.width };
const IMAGE = { x: 40, y: 60, w: PAGE.width - 80, h: ((PAGE.width - 80) * 9) / 16 };
const WORDS = { x: 40, y: 360, w: PAGE.width - 80, h: PAGE.height - 420 };

const image = (place: string): string =>
  '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr>' +
  `<p:spPr>${place}</p:spPr></p:sp>`;
const words = (place: string, paragraphs: string): string =>
  '<p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr>' +
  `<p:spPr>${place}</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs}</p:txBody></p:sp>`;
const RECT = '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>';

export function notesMasterParts(theme: string): readonly Part[] {
  const shapes =
    image(
      `${xfrm(IMAGE)}${RECT}<a:noFill/><a:ln w="9525"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill></a:ln>`,
    ) + words(`${xfrm(WORDS)}${RECT}`, '<a:p><a:endParaRPr lang="en-US"/></a:p>');
  return [
    {
      path: NOTES_MASTER,
      type: `${TYPE}.notesMaster+xml`,
      content:
        `${XML_HEAD}<p:notesMaster ${PPTX_NS}>${shapeTree(shapes)}${COLOR_MAP}` +
        '<p:notesStyle><a:lvl1pPr algn="l"><a:defRPr sz="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl1pPr></p:notesStyle></p:notesMaster>',
      relations: [{ type: 'theme', target: 'ppt/theme/theme2.xml' }],
    },
    {
      path: 'ppt/theme/theme2.xml',
      type: 'application/vnd.openxmlformats-officedocument.theme+xml',
      content: theme,
    },
  ];
}

/** The notes of the slide with this number. */
export function notesPart(number: number, lines: readonly string[], language: string): Part {
  const paragraphs = lines
    .flatMap((line) => line.split(/\r\n?|\n/))
    .map((line) =>
      line === ''
        ? `<a:p><a:endParaRPr lang="${language}"/></a:p>`
        : `<a:p><a:r><a:rPr lang="${language}"/><a:t>${escapeXml(line)}</a:t></a:r></a:p>`,
    );
  return {
    path: notesPath(number),
    type: `${TYPE}.notesSlide+xml`,
    content: `${XML_HEAD}<p:notes ${PPTX_NS}>${shapeTree(image('') + words('', paragraphs.join('')))}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`,
    relations: [
      { type: 'notesMaster', target: NOTES_MASTER },
      { type: 'slide', target: `ppt/slides/slide${number}.xml` },
    ],
  };
}

export const notesPath = (number: number): string => `ppt/notesSlides/notesSlide${number}.xml`;
