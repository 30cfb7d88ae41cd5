/** What an export will look like: its pages one by one, the first rows of a table, the first lines of a text. */
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import type { ExportOptions, Preview } from '../../../shared/exporters/types';
import { useT } from '../../state/useT';
import { IconButton } from '../../ui/IconButton';
import type { Formats } from './exportJob';
import { PagePreview } from './PagePreview';
import { TablePreview, TextPreview } from './TextPreview';

export interface ExportPreviewProps {
  readonly preview: Preview;
  readonly formats: Formats;
  readonly options: ExportOptions;
  readonly stale: boolean;
}

const MM = 25.4 / 72;

export function ExportPreview({ preview, formats, options, stale }: ExportPreviewProps) {
  const t = useT();
  const [wanted, setWanted] = useState(0);
  if (preview.kind === 'text') return <TextPreview label={t('export.preview.title')} text={preview.text} />;
  if (preview.kind === 'table') return <TablePreview label={t('export.preview.title')} {...preview} />;
  const { pages, unit, scale = 1 } = preview;
  const index = Math.min(wanted, pages.length - 1);
  const page = pages[index];
  if (!page) return null;
  const said = { index: index + 1, count: pages.length };
  const round = (length: number) => Math.round(length * (unit === 'pt' ? MM : scale));
  const size = { width: round(page.width), height: round(page.height) };
  const facts = [
    ...(unit === 'pt' ? [t('export.preview.millimetres', size)] : []),
    ...(unit === 'px' ? [t('export.preview.pixels', size)] : []),
    ...(unit === 'pt'
      ? [t('export.preview.smallest', { size: formats.smallestPoints([page]).toFixed(1) })]
      : []),
  ];
  return (
    <>
      <div className={stale ? 'export-stage stale' : 'export-stage'}>
        <PagePreview page={page} formats={formats} options={options} label={t('export.preview.page', said)} />
      </div>
      <div className="export-turn">
        <span className="caption">{facts.join(' · ')}</span>
        {pages.length > 1 && (
          <>
            <IconButton
              icon={ChevronLeft}
              label={t('export.preview.before')}
              disabled={index === 0}
              onPress={() => setWanted(index - 1)}
            />
            <span className="caption" aria-live="polite">
              {t('export.preview.page', said)}
            </span>
            <IconButton
              icon={ChevronRight}
              label={t('export.preview.next')}
              disabled={index === pages.length - 1}
              onPress={() => setWanted(index + 1)}
            />
          </>
        )}
      </div>
    </>
  );
}
