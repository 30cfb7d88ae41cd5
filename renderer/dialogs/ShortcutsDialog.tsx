/** Every key of the catalogue, by menu, searchable. */
import { Search } from 'lucide-react';
import { useState } from 'react';
import { Input, SearchField } from 'react-aria-components';
import { ACTIONS } from '../../shared/actions/catalogue';
import type { Action, MenuName } from '../../shared/actions/types';
import { translateData } from '../../shared/i18n/translate';
import { keyText } from '../actions/keyboard';
import { useT } from '../state/useT';
import { DialogFrame } from '../ui/DialogFrame';

const PLACES: readonly (MenuName | 'other')[] = ['file', 'edit', 'insert', 'view', 'map', 'help', 'other'];

/** A row of keys, as 1 … 9, by its ends. */
const shorten = (keys: readonly string[]): readonly string[] =>
  keys.length > 4 ? [`${keys[0]} … ${keys.at(-1)}`] : keys;

export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const [query, setQuery] = useState('');
  const wanted = query.trim().toLocaleLowerCase();
  const rows = (ACTIONS as readonly Action[])
    .filter((action) => action.keys)
    .map((action) => ({
      id: action.id,
      place: action.menu?.name ?? ('other' as const),
      label: translateData(t, `action.${action.id}`),
      keys: shorten((action.keys ?? []).map(keyText)),
    }))
    .filter(({ label, keys }) => `${label} ${keys.join(' ')}`.toLocaleLowerCase().includes(wanted));
  return (
    <DialogFrame
      width="wide"
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
      {rows.length === 0 && <p className="empty">{t('window.dialog.shortcuts.none')}</p>}
      <div className="shortcuts">
        {PLACES.map((place) => {
          const here = rows.filter((row) => row.place === place);
          if (here.length === 0) return null;
          return (
            <section key={place}>
              <h3>{place === 'other' ? t('window.dialog.shortcuts.other') : t(`window.menu.${place}`)}</h3>
              <dl>
                {here.map(({ id, label, keys }) => (
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
          );
        })}
      </div>
    </DialogFrame>
  );
}
