/** A search over the map's cards of some kinds; the first matches are shown, more letters find the rest. */
import { Check, Search } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Autocomplete, Input, ListBox, ListBoxItem, SearchField } from 'react-aria-components';
import { cardsInOrder } from '../../../../shared/model/queries';
import type { CardKind, Id } from '../../../../shared/model/schema';
import { useShownDoc } from '../../../state/shown';
import { useT } from '../../../state/useT';
import { useEnterRow } from '../../../ui/useEnterRow';

export interface CardPickerProps {
  readonly label: string;
  readonly accepts: readonly CardKind[];
  readonly chosen: readonly Id[];
  readonly onPick: (id: Id) => void;
}

const SHOWN = 60;

export function CardPicker({ label, accepts, chosen, onPick }: CardPickerProps) {
  const t = useT();
  const doc = useShownDoc();
  const [query, setQuery] = useState('');
  const cards = useMemo(
    () => cardsInOrder(doc).filter(({ record }) => accepts.includes(record.kind)),
    [doc, accepts],
  );
  const find = (text: string) => {
    const wanted = text.trim().toLocaleLowerCase();
    return cards
      .filter(({ record }) => wanted === '' || record.title.toLocaleLowerCase().includes(wanted))
      .slice(0, SHOWN);
  };
  const found = find(query).map(({ id, record }) => ({
    id,
    title: record.title || t('window.untitled'),
    step: doc.steps[record.stepId]?.name ?? '',
  }));
  const enter = useEnterRow((text) => find(text).map(({ id }) => id), onPick, '.picker');
  const write = (text: string) => {
    enter.restart();
    setQuery(text);
  };
  return (
    <div className="picker">
      <Autocomplete inputValue={query} onInputChange={write}>
        <SearchField aria-label={label} className="search-input" autoFocus>
          <Search size={15} aria-hidden />
          <Input
            role="combobox"
            aria-expanded
            placeholder={t('window.inspector.findCard')}
            onKeyDownCapture={enter.onKeyDownCapture}
          />
        </SearchField>
        <ListBox
          className="list-box"
          aria-label={label}
          items={found}
          selectionMode="none"
          renderEmptyState={() => <p className="empty">{t('window.inspector.noCards')}</p>}
          onAction={(key) => onPick(String(key))}
        >
          {(item) => (
            <ListBoxItem className="menu-item" textValue={item.title}>
              <span className="mark">{chosen.includes(item.id) && <Check size={14} aria-hidden />}</span>
              <span className="label ellipsis">{item.title}</span>
              <span className="keys">{item.step}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Autocomplete>
    </div>
  );
}
