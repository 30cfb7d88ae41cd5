/** One version: its map, and in words how the open map differs from it. */
import { sayHeadChange } from '../../../shared/compare/headChanges';
import { sayChange } from '../../../shared/compare/sayChange';
import type { Blueprint } from '../../../shared/model/schema';
import { CHANGE_ICONS } from '../../panels/parts/changeIcons';
import { ShowAll } from '../../panels/parts/ShowAll';
import { useLimit } from '../../panels/parts/useLimit';
import { useUi } from '../../state/ui';
import { useT } from '../../state/useT';
import type { VersionRead } from './readVersion';
import { VersionPreview } from './VersionPreview';
import { dayAndTime } from './when';

const FIRST = 60;

export interface VersionViewProps {
  readonly savedAt: string | null;
  /** Of which file, where it is called otherwise now. */
  readonly earlier: string | null;
  /** Null while it is read. */
  readonly read: VersionRead | null | 'unreadable';
  readonly open: Blueprint;
}

export function VersionView({ savedAt, earlier, read, open }: VersionViewProps) {
  const t = useT();
  const locale = useUi((state) => state.locale);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolls with the keyboard
    <section className="version-view scroll" tabIndex={0} aria-live="polite" aria-labelledby="version-name">
      <h3 id="version-name">
        {savedAt === null
          ? t('versions.onDisk')
          : t('versions.savedAt', { time: dayAndTime(savedAt, locale) })}
      </h3>
      {earlier !== null && <p className="caption">{earlier}</p>}
      {read === null && <p className="empty">{t('versions.reading')}</p>}
      {read === 'unreadable' && <p className="empty">{t('versions.unreadableHint')}</p>}
      {read !== null && read !== 'unreadable' && (
        <>
          <VersionPreview doc={read.doc} changes={read.changes} />
          <Changes read={read} open={open} isDisk={savedAt === null} />
        </>
      )}
    </section>
  );
}

function Changes({ read, open, isDisk }: { read: VersionRead; open: Blueprint; isDisk: boolean }) {
  const t = useT();
  const rows = [
    ...read.head.map((change) => ({
      key: `head ${change.part} ${change.field}`,
      kind: 'changed' as const,
      text: sayHeadChange(t, change),
    })),
    ...read.changes.map((change) => ({
      key: `${change.table} ${change.beforeId} ${change.afterId}`,
      kind: change.kind,
      text: sayChange(t, change, read.doc, open),
    })),
  ];
  const { shown, hidden, showAll } = useLimit(rows, FIRST);
  if (rows.length === 0) return <p className="empty">{t('versions.sameHint')}</p>;
  return (
    <>
      <h4>
        {t(isDisk ? 'versions.diskDiffers' : 'versions.changedSince')} <span>{rows.length}</span>
      </h4>
      <ul className="version-changes">
        {shown.map(({ key, kind, text }) => {
          const Icon = CHANGE_ICONS[kind];
          return (
            <li key={key} className={`change-${kind}`}>
              <Icon size={14} aria-label={t(`compare.kind.${kind}`)} />
              <span>{text}</span>
            </li>
          );
        })}
      </ul>
      <ShowAll hidden={hidden} showAll={showAll} />
    </>
  );
}
