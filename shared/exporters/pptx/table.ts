/** A table of a slide as a table of the format: rows and columns that can be edited, sorted and copied elsewhere. */

import { themes } from '../../scene/themes';
import type { ThemeName } from '../../scene/types';
import { escapeXml } from '../xml';
import { emu, fillXml, type SchemeColors, xfrm } from './drawing';

export interface TableColumn {
  readonly title: string;
  readonly w: number;
  readonly align?: 'right';
}

/** In points. */
export interface SlideTable {
  /** What it is, for those who hear it. */
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
  readonly headHeight: number;
  readonly rowHeight: number;
}

const SIZE = { head: 11, row: 12 };
const MARGIN = emu(6);

export interface TableLook {
  readonly id: number;
  readonly theme: ThemeName;
  readonly scheme: SchemeColors;
  readonly language: string;
}

export function tableXml(table: SlideTable, { id, theme, scheme, language }: TableLook): string {
  const { ink, ink3, edge, hair } = themes[theme];
  const { columns, rows, headHeight, rowHeight } = table;
  const none = (side: string) => `<a:${side} w="0"><a:noFill/></a:${side}>`;
  const cell = (words: string, { align }: TableColumn, head: boolean): string => {
    const look = `<a:rPr lang="${language}" sz="${(head ? SIZE.head : SIZE.row) * 100}"${head ? ' b="1"' : ' b="0"'} dirty="0">${fillXml(head ? ink3 : ink, scheme)}</a:rPr>`;
    const run =
      words === ''
        ? look.replace('a:rPr', 'a:endParaRPr').replace('</a:rPr>', '</a:endParaRPr>')
        : `<a:r>${look}<a:t>${escapeXml(words)}</a:t></a:r>`;
    const line = `<a:lnB w="${emu(head ? 1 : 0.75)}">${fillXml(head ? edge : hair, scheme)}</a:lnB>`;
    return (
      `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/><a:p><a:pPr algn="${align === 'right' ? 'r' : 'l'}"/>${run}</a:p></a:txBody>` +
      `<a:tcPr marL="${MARGIN}" marR="${MARGIN}" marT="0" marB="0" anchor="ctr">${none('lnL')}${none('lnR')}${none('lnT')}${line}<a:noFill/></a:tcPr></a:tc>`
    );
  };
  const row = (cells: readonly string[], height: number, head: boolean): string =>
    `<a:tr h="${emu(height)}">${columns.map((column, index) => cell(cells[index] ?? '', column, head)).join('')}</a:tr>`;
  const box = {
    x: table.x,
    y: table.y,
    w: columns.reduce((sum, { w }) => sum + w, 0),
    h: headHeight + rows.length * rowHeight,
  };
  const name = escapeXml(table.name);
  return (
    `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="${name}" descr="${name}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>` +
    `${xfrm(box, {}, 'p:xfrm')}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblPr firstRow="1"/>` +
    `<a:tblGrid>${columns.map(({ w }) => `<a:gridCol w="${emu(w)}"/>`).join('')}</a:tblGrid>` +
    row(
      columns.map(({ title }) => title),
      headHeight,
      true,
    ) +
    rows.map((cells) => row(cells, rowHeight, false)).join('') +
    '</a:tbl></a:graphicData></a:graphic></p:graphicFrame>'
  );
}
