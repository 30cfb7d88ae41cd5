/**
 * XLSX: the map, its records and its figures as sheets that can be edited and imported again. Written by ourselves, since the libraries of this
 * size know neither lists of words to choose from nor bytes that stay the same.
 */
import { translator } from '../../i18n/translate';
import { metricValues } from '../../layout/metricValue';
import { getLocale, getSettings } from '../../model/document';
import type { Blueprint, Id } from '../../model/schema';
import { computed } from '../../workbook/fields';
import { documentLabels, toLabels } from '../../workbook/labels';
import { MANIFEST_SHEET, type ManifestSheet, writeManifest } from '../../workbook/manifest';
import { OWNER, type PartRole, partId, partSheets, partsOf } from '../../workbook/partColumns';
import { recordSheets } from '../../workbook/sheets';
import { SHEET_ROLES, type SheetRole, type WorkbookContext } from '../../workbook/types';
import { stopIfCancelled } from '../progress';
import { type ShownMap, shownMap } from '../shownMap';
import type { Exporter, ExportOptions } from '../types';
import { listsSheet } from './listsSheet';
import { mapSheet } from './mapSheet';
import { moodColumns } from './moodColumns';
import { packWorkbook, sheetNames } from './packWorkbook';
import { problemSheet } from './problemSheet';
import { readmeSheet } from './readmeSheet';
import { type RecordRows, recordSheet } from './recordSheet';
import { scoredRows } from './scoredColumns';
import type { Cell, Sheet } from './types';

type Rows = Omit<RecordRows, 'role' | 'name'>;

function recordRows(
  role: Exclude<SheetRole, 'readme' | 'map' | 'problems'>,
  context: WorkbookContext,
  shown: ShownMap,
): Rows {
  const { doc, t } = context;
  const whereShown = <T>(ids: readonly Id[], table: Readonly<Record<Id, T>>) =>
    ids.flatMap((id) => (table[id] ? [{ id, record: table[id] as object }] : []));
  switch (role) {
    case 'cards':
      return {
        columns: recordSheets.cards.columns(context),
        rows: shown.cards.map(({ id, card }) => ({ id, record: card })),
      };
    case 'pains':
      return { ...scoredRows(role, context, shown), frozen: 2, bar: 'score' };
    case 'opportunities':
      return scoredRows(role, context, shown);
    case 'emotions':
      return { ...moodColumns(context, shown.personaIds), rows: shown.steps, frozen: 2 };
    case 'phases':
      return { columns: recordSheets.phases.columns(context), rows: shown.phases.map(({ phase }) => phase) };
    case 'steps':
      return { columns: recordSheets.steps.columns(context), rows: shown.steps, frozen: 2 };
    case 'lanes':
      return { columns: recordSheets.lanes.columns(context), rows: shown.lanes };
    case 'personas':
      return {
        columns: recordSheets.personas.columns(context),
        rows: whereShown(shown.personaIds, doc.personas),
      };
    case 'needs':
      return partRows(role, context, shown.personaIds);
    case 'variants':
      return {
        ...partRows(
          role,
          context,
          shown.cards.map(({ id }) => id),
        ),
        frozen: 2,
      };
    case 'segments':
      return {
        columns: recordSheets.segments.columns(context),
        rows: context.labels.all('segments').flatMap(({ id }) => whereShown([id], doc.segments)),
      };
    case 'notes':
      return {
        columns: recordSheets.notes.columns(context),
        rows: whereShown(Object.keys(doc.notes).sort(), doc.notes),
      };
    case 'comments': {
      const at = (id: Id) => doc.comments[id]?.at ?? '';
      const ids = Object.keys(doc.comments).sort((a, b) =>
        at(a) === at(b) ? (a < b ? -1 : 1) : at(a) < at(b) ? -1 : 1,
      );
      return { columns: recordSheets.comments.columns(context), rows: whereShown(ids, doc.comments) };
    }
    case 'pictures':
      return {
        columns: recordSheets.pictures.columns(context),
        rows: whereShown(Object.keys(doc.assets).sort(), doc.assets),
      };
    case 'links': {
      const cards = new Set(shown.cards.map(({ id }) => id));
      const ids = Object.keys(doc.links).filter((id) => {
        const link = doc.links[id]!;
        return cards.has(link.from) && cards.has(link.to);
      });
      return { columns: recordSheets.links.columns(context), rows: whereShown(ids.sort(), doc.links) };
    }
    case 'measures': {
      const results = metricValues(doc);
      const result = computed(
        { key: 'result', label: t('workbook.column.measureResult'), width: 14 },
        (_, id) => results.get(id) ?? null,
      );
      const [kind, name, ...rest] = recordSheets.measures.columns(context);
      return {
        columns: [name!, kind!, result, ...rest],
        rows: whereShown(Object.keys(doc.measures).sort(), doc.measures),
      };
    }
  }
}

/** A row for each entry of these records' lists. */
function partRows(role: PartRole, context: WorkbookContext, owners: readonly Id[]): Rows {
  return {
    columns: partSheets[role].columns(context),
    rows: owners.flatMap((owner) =>
      partsOf(context.doc, role, owner).map((part, index) => ({
        id: partId(owner, index),
        record: { ...part, [OWNER]: owner },
      })),
    ),
  };
}

/** All sheets, in the order in which they are shown. */
export function workbookSheets(doc: Blueprint, { locale, view, date }: ExportOptions): readonly Sheet[] {
  const t = translator(locale);
  const tables = documentLabels(doc, t);
  const context: WorkbookContext = { doc, locale, t, labels: toLabels(tables) };
  const shown = shownMap(doc, view);
  const lists = listsSheet(context);
  const names = sheetNames(SHEET_ROLES.map((role) => t(`workbook.sheet.${role}`)));
  const map = mapSheet(doc, shown, names[SHEET_ROLES.indexOf('map')]!, t);
  const remembered: ManifestSheet[] = [];
  const sheets = SHEET_ROLES.map((role, index): Sheet => {
    const name = names[index]!;
    if (role === 'readme')
      return readmeSheet(
        doc.meta.title || t('export.title.untitled'),
        new Map(SHEET_ROLES.map((one, at) => [one, names[at]!])),
        t,
      );
    if (role === 'map') return map.sheet;
    if (role === 'problems') return problemSheet(context, name, date);
    const made = recordSheet({ role, name, ...recordRows(role, context, shown) }, lists.listOf);
    remembered.push(made.manifest);
    return made.sheet;
  });
  const manifest = writeManifest({
    docId: doc.meta.id ?? '',
    locale,
    docLocale: doc.meta.locale ?? getLocale(doc),
    title: doc.meta.title ?? '',
    scale: getSettings(doc).scale,
    written: date,
    map: map.places,
    others: (['readme', 'problems'] as const).map((role) => names[SHEET_ROLES.indexOf(role)]!),
    labels: tables,
    sheets: remembered,
  });
  const hidden: Sheet = {
    name: MANIFEST_SHEET,
    hidden: true,
    widths: [12, 12, 14, 40],
    rows: manifest.map((row) => row.map((value): Cell => ({ value, style: 'plain' }))),
  };
  return [...sheets, lists.sheet, hidden];
}

export const xlsx: Exporter = {
  id: 'xlsx',
  extensions: ['xlsx'],
  mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  options: [],
  preview: (doc, options) => {
    const [head = [], ...rows] = workbookSheets(doc, options)[SHEET_ROLES.indexOf('map')]?.rows ?? [];
    return {
      kind: 'table',
      columns: head.map((cell) => String(cell?.value ?? '')),
      rows: rows.map((row) => row.map((cell) => cell?.value ?? null)),
    };
  },
  export: async (doc, options, environment) => {
    stopIfCancelled(environment);
    const sheets = workbookSheets(doc, options);
    await environment.pause?.();
    stopIfCancelled(environment);
    const bytes = packWorkbook(sheets, SHEET_ROLES.indexOf('map'), {
      title: doc.meta.title ?? '',
      description: doc.meta.description ?? '',
      language: doc.meta.locale ?? getLocale(doc),
      date: options.date,
    });
    environment.progress?.(1, 1);
    return bytes;
  },
};
