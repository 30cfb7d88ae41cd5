/** Every key: of the catalogue by menu, and of the map, the fields and the stage by place; searchable by what it does, in which place, and by key. */
import { Search } from 'lucide-react';
import { useState } from 'react';
import { Input, SearchField } from 'react-aria-components';
import { ACTIONS } from '../../shared/actions/catalogue';
import { OTHER_KEYS } from '../../shared/actions/otherKeys';
import type { Action, MenuName } from '../../shared/actions/types';
import { type Translate, translateData } from '../../shared/i18n/translate';
import { keyText } from '../actions/keyboard';
import { useT } from '../state/useT';
import { DialogFrame } from '../ui/DialogFrame';

const PLACES: readonly (MenuName | 'other')[] = ['file', 'edit', 'insert', 'view', 'map', 'help', 'other'];

/** A row of keys, as 1 … 9, by its ends. */
const shorten = (keys: readonly string[]): readonly string[] =>
  keys.length > 4 ? [`${keys[0]} … ${keys.at(-1)}`] : keys;

interface Row {
  readonly id: string;
  readonly label: string;
  readonly keys: readonly string[];
}
interface Group {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly Row[];
}

const ofCatalogue = (t: Translate): readonly Group[] =>
  PLACES.map((place) => ({
    id: place,
    title: place === 'other' ? t('window.dialog.shortcuts.other') : t(`window.menu.${place}`),
    rows: (ACTIONS as readonly Action[])
      .filter(({ keys, menu }) => keys && (menu?.name ?? 'other') === place)
      .map(({ id, keys = [] }) => ({
        id,
        label: translateData(t, `action.${id}`),
        keys: shorten(keys.map(keyText)),
      })),
  }));

/** Gestures are named in the user's language. */
const gestureText = (t: Translate, key: string): string =>
  keyText(key).replace(/\{(\w+)\}/g, (_, name: string) => translateData(t, `shortcuts.gesture.${name}`));

const elsewhere = (t: Translate): readonly Group[] =>
  Object.entries(OTHER_KEYS).map(([place, rows]) => ({
    id: `in ${place}`,
    title: translateData(t, `shortcuts.place.${place}`),
    rows: rows.map(({ id, keys }) => ({
      id,
      label: translateData(t, `shortcuts.${place}.${id}`),
      keys: shorten(keys.map((key) => gestureText(t, key))),
    })),
  }));

export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const [query, setQuery] = useState('');
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const groups = [...ofCatalogue(t), ...elsewhere(t)]
    .map(({ rows, ...group }) => ({
      ...group,
      rows: rows.filter(({ label, keys }) => {
        const text = `${label} ${group.title} ${keys.join(' ')}`.toLocaleLowerCase();
        return words.every((word) => text.includes(word));
      }),
    }))
    .filter(({ rows }) => rows.length > 0);
  return (
    <DialogFrame
      width="sheet"
      title={t('window.dialog.shortcuts.title')}
      closeLabel={t('window.close')}
      onClose={onClose}
    >
      <SearchField
        autoFocus
        className="search-input"
        aria-label={t('window.dialog.shortcuts.find')}
        value={query}
        onChange={setQuery}
      >
        <Search size={15} aria-hidden />
        <Input placeholder={t('window.dialog.shortcuts.find')} />
      </SearchField>
      {groups.length === 0 && <p className="empty">{t('window.dialog.shortcuts.none')}</p>}
      <div className="shortcuts">
        {groups.map((group) => (
          <section key={group.id}>
            <h3>{group.title}</h3>
            <dl>
              {group.rows.map(({ id, label, keys }) => (
                <div key={id}>
                  <dt>{label}</dt>
                  <dd>
                    {keys.map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </DialogFrame>
  );
}
