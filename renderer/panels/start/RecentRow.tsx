/** One recent file: its map small, its title, what stands out about it, and when it was opened. */
import { FileX2, MoreHorizontal, Pin } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { Recent, RecentChange } from '../../../shared/host/types';
import type { Translate } from '../../../shared/i18n/translate';
import { openRecentDocument } from '../../state/document';
import { type Preview, readPreview } from '../../state/previews';
import { useUi } from '../../state/ui';
import { useT } from '../../state/useT';
import { MenuButton } from '../../ui/MenuButton';
import { MiniaturePicture } from '../parts/MiniaturePicture';
import { dayText } from './dayText';

export interface RecentRowProps {
  readonly recent: Recent;
  readonly onChange: (change: RecentChange | null) => void;
}

export function RecentRow({ recent, onChange }: RecentRowProps) {
  const t = useT();
  const locale = useUi((state) => state.locale);
  const { ref, openedAt, pinned, missing } = recent;
  const title = recent.title || ref.name;
  const preview = readPreview(recent.preview);
  return (
    <li className={missing ? 'recent missing' : 'recent'}>
      <Button className="recent-open" isDisabled={missing} onPress={() => openRecentDocument(ref)}>
        <span className="recent-sheet">
          {missing ? (
            <FileX2 size={18} aria-hidden />
          ) : (
            preview && <MiniaturePicture miniature={preview.miniature} />
          )}
        </span>
        <span className="recent-text">
          <span className="recent-title ellipsis">{title}</span>
          <span className="caption ellipsis">{ref.name}</span>
          {missing ? <span className="caption gone">{t('start.missing')}</span> : <Facts preview={preview} />}
        </span>
        <span className="caption recent-day">
          {pinned && <Pin size={12} role="img" aria-label={t('start.pinned')} />}
          {dayText(openedAt, locale, t)}
        </span>
      </Button>
      <MenuButton
        className="icon-button small"
        label={t('start.more', { title })}
        placement="bottom end"
        face={<MoreHorizontal size={16} aria-hidden />}
        items={[
          {
            id: 'pin',
            label: t(pinned ? 'start.unpin' : 'start.pin'),
            run: () => onChange({ pinned: !pinned }),
          },
          { id: 'remove', label: t('start.remove'), run: () => onChange(null) },
        ]}
      />
    </li>
  );
}

/** What the checks found, where they found anything; else how large the map is. */
function Facts({ preview }: { readonly preview: Preview | null }) {
  const t = useT();
  if (!preview) return null;
  const found = foundText(preview, t);
  if (found !== '')
    return (
      <span className={preview.errors ? 'caption ellipsis errors' : 'caption ellipsis warnings'}>
        {found}
      </span>
    );
  return (
    <span className="caption ellipsis">
      {t('window.start.counts', {
        phases: t('window.start.phases', { count: preview.phases }),
        steps: t('window.start.steps', { count: preview.steps }),
      })}
    </span>
  );
}

const foundText = ({ errors, warnings }: Preview, t: Translate): string =>
  [
    ...(errors ? [t('window.status.errors', { count: errors })] : []),
    ...(warnings ? [t('window.status.warnings', { count: warnings })] : []),
  ].join(t('start.and'));
