/** The versions by day, the latest first, each with its time, its size and how far the open map is from it. */
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import { toMegabytes } from '../../../shared/file/limits';
import type { Locale } from '../../../shared/model/schema';
import { useUi } from '../../state/ui';
import { useT } from '../../state/useT';
import { sayEarlier } from './sayEarlier';
import type { VersionRow } from './useVersions';
import { dayOf, timeOf } from './when';

export interface VersionListProps {
  /** The file's name now. */
  readonly name: string;
  readonly rows: readonly VersionRow[];
  readonly picked: string | null;
  readonly onPick: (id: string) => void;
}

export function VersionList({ name: fileName, rows, picked, onPick }: VersionListProps) {
  const t = useT();
  const locale = useUi((state) => state.locale);
  return (
    <ListBox
      className="versions-list scroll"
      aria-label={t('versions.list')}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={picked === null ? [] : [picked]}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : [...keys];
        if (key !== undefined) onPick(String(key));
      }}
      autoFocus
    >
      {byDay(rows, locale, (name) => t(`versions.${name}`)).map(({ day, rows: ofDay }) => (
        <ListBoxSection key={day} id={`day ${day}`}>
          {day !== '' && <Header className="versions-day">{day}</Header>}
          {ofDay.map((row) => (
            <VersionItem key={row.id} fileName={fileName} row={row} locale={locale} />
          ))}
        </ListBoxSection>
      ))}
    </ListBox>
  );
}

interface VersionItemProps {
  readonly fileName: string;
  readonly row: VersionRow;
  readonly locale: Locale;
}

function VersionItem({ fileName, row, locale }: VersionItemProps) {
  const t = useT();
  const { id, savedAt, size, summary, of } = row;
  const earlier = of === undefined ? null : sayEarlier(t, of, fileName);
  const name = savedAt === null ? t('versions.onDisk') : timeOf(savedAt, locale);
  const said = useSummary(row);
  return (
    <ListBoxItem id={id} className="version" textValue={[name, earlier, said].filter(Boolean).join(' ')}>
      <span className="version-time">{name}</span>
      <span className="caption version-size">{size === null ? '' : sizeText(size, t)}</span>
      {earlier !== null && <span className="caption version-of">{earlier}</span>}
      <span className="caption version-said" data-same={summary === 0 || undefined}>
        {said}
      </span>
    </ListBoxItem>
  );
}

function useSummary({ savedAt, summary }: VersionRow): string {
  const t = useT();
  if (summary === null) return t('versions.reading');
  if (summary === 'unreadable') return t('versions.unreadable');
  if (summary === 0) return t('versions.same');
  return t(savedAt === null ? 'versions.apart' : 'versions.since', { count: summary });
}

const MB = 1024 * 1024;
const sizeText = (bytes: number, t: ReturnType<typeof useT>): string =>
  bytes < MB
    ? t('versions.size', { size: Math.max(1, Math.round(bytes / 1024)) })
    : `${toMegabytes(bytes)} MB`;

/** Rows under their day; what is on the disk stands above all days. */
function byDay(
  rows: readonly VersionRow[],
  locale: Locale,
  word: (name: 'today' | 'yesterday') => string,
): readonly { readonly day: string; readonly rows: readonly VersionRow[] }[] {
  const days = new Map<string, VersionRow[]>();
  for (const row of rows) {
    const day = row.savedAt === null ? '' : dayOf(row.savedAt, locale, word);
    const list = days.get(day);
    if (list) list.push(row);
    else days.set(day, [row]);
  }
  return Array.from(days, ([day, ofDay]) => ({ day, rows: ofDay }));
}
