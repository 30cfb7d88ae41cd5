/** Everything by name: the actions, and the steps, lanes, personas and cards of the map. */
import { Search } from 'lucide-react';
import { useMemo, useState } from 'react';
import {
  Autocomplete,
  Collection,
  Dialog,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components';
import { flushSync } from 'react-dom';
import { useT } from '../state/useT';
import { useEnterRow } from '../ui/useEnterRow';
import { type Found, type FoundGroup, findInPalette } from './findInPalette';

const rowsOf = (groups: readonly FoundGroup[]): readonly Found[] => groups.flatMap(({ found }) => found);

export function PaletteDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const [query, setQuery] = useState('');
  const [before] = useState(() => document.activeElement);
  const groups = useMemo(() => findInPalette(query, t), [query, t]);
  const run = (id: string, text: string) => {
    const found = rowsOf(findInPalette(text, t)).find((row) => row.id === id);
    if (!found) return;
    // What opens next gives the keyboard back to who had it before the palette, not to the palette's field.
    flushSync(onClose);
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    found.run();
  };
  const enter = useEnterRow(
    (text) => rowsOf(findInPalette(text, t)).flatMap(({ id, disabled }) => (disabled ? [] : [id])),
    run,
    '.palette',
  );
  const write = (text: string) => {
    enter.restart();
    setQuery(text);
  };
  return (
    <ModalOverlay className="veil top" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="modal">
        <Dialog className="dialog palette" aria-label={t('window.dialog.palette.title')}>
          <Autocomplete inputValue={query} onInputChange={write}>
            <SearchField autoFocus className="search-input" aria-label={t('window.dialog.palette.title')}>
              <Search size={16} aria-hidden />
              <Input
                role="combobox"
                aria-expanded
                placeholder={t('window.dialog.palette.find')}
                onKeyDownCapture={enter.onKeyDownCapture}
              />
            </SearchField>
            <ListBox
              className="list-box scroll"
              aria-label={t('window.dialog.palette.title')}
              items={groups}
              onAction={(key) => run(String(key), query)}
              renderEmptyState={() => <p className="empty">{t('window.dialog.palette.none')}</p>}
            >
              {(group) => (
                <ListBoxSection id={group.id}>
                  <Header className="menu-head">{group.label}</Header>
                  <Collection items={group.found}>{(found) => <Row found={found} />}</Collection>
                </ListBoxSection>
              )}
            </ListBox>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Row({ found }: { found: Found }) {
  const { id, label, note, keys, disabled } = found;
  return (
    <ListBoxItem id={id} className="menu-item" textValue={label} isDisabled={disabled}>
      <span className="label ellipsis">{label}</span>
      {note && <span className="keys">{note}</span>}
      {keys && <kbd className="keys">{keys}</kbd>}
    </ListBoxItem>
  );
}
