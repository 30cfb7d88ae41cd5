/** The templates as sheets on a table, in groups; arrows walk them, letters jump, Enter opens. */
import { type RefCallback, useCallback } from 'react';
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import { MapThumbnail } from '../panels/parts/MapThumbnail';
import { useT } from '../state/useT';
import { type GalleryItem, GROUPS, groupOf } from './items';

export interface GalleryListProps {
  readonly items: readonly GalleryItem[];
  /** The tile to which the keyboard comes back; told once it has. */
  readonly focusKey: string | null;
  readonly onFocused: () => void;
  readonly onOpen: (key: string) => void;
}

export function GalleryList({ items, focusKey, onFocused, onOpen }: GalleryListProps) {
  const t = useT();
  const focus = useCallback(
    (tile: HTMLElement | null) => {
      tile?.focus();
      if (tile) onFocused();
    },
    [onFocused],
  );
  const groups = GROUPS.map((group) => ({
    group,
    members: items.filter((item) => groupOf(item) === group),
  })).filter(({ members }) => members.length > 0);
  return (
    <ListBox
      className="gallery-list"
      layout="grid"
      selectionMode="none"
      aria-label={t('templates.title')}
      onAction={(key) => onOpen(String(key))}
    >
      {groups.map(({ group, members }) => (
        <ListBoxSection key={group} className="gallery-group" id={group}>
          <Header className="gallery-group-name">{t(`templates.group.${group}`)}</Header>
          {members.map((item) => (
            <Tile key={item.key} item={item} focus={item.key === focusKey ? focus : null} />
          ))}
        </ListBoxSection>
      ))}
    </ListBox>
  );
}

interface TileProps {
  readonly item: GalleryItem;
  readonly focus: RefCallback<HTMLElement> | null;
}

function Tile({ item: { key, title, sheet, future, own }, focus }: TileProps) {
  const t = useT();
  return (
    <ListBoxItem ref={focus} id={key} className="gallery-tile" textValue={title || key}>
      <span className={future ? 'gallery-paper pair' : 'gallery-paper'}>
        {sheet && <MapThumbnail doc={sheet.doc} />}
      </span>
      <span className="gallery-name" lang={sheet?.doc.meta.locale}>
        {title}
      </span>
      <span className="caption">
        {own && !sheet && t('templates.own.unreadable')}
        {sheet &&
          t('window.start.counts', {
            phases: t('window.start.phases', { count: Object.keys(sheet.doc.phases).length }),
            steps: t('window.start.steps', { count: Object.keys(sheet.doc.steps).length }),
          })}
      </span>
    </ListBoxItem>
  );
}
