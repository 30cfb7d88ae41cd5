/** A list of small records: each with its parts and a way to remove it, and one to add another. */
import { Plus, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useT } from '../../../state/useT';
import { Button } from '../../../ui/Button';
import { IconButton } from '../../../ui/IconButton';

export interface ListControlProps<E> {
  readonly value: readonly E[];
  readonly onChange: (value: readonly E[] | undefined) => void;
  readonly blank: E;
  readonly addLabel: string;
  /** Names an entry, for the button that removes it. */
  readonly name: (entry: E) => string;
  readonly disabled: boolean;
  readonly children: (entry: E, set: (entry: E) => void) => ReactNode;
}

export function ListControl<E>(props: ListControlProps<E>) {
  const { value, onChange, blank, addLabel, name, disabled, children } = props;
  const t = useT();
  const set = (entries: readonly E[]) => onChange(entries.length === 0 ? undefined : entries);
  return (
    <div className="list-control">
      {value.map((entry, index) => (
        // Entries have no ids: their place is what they are known by.
        <div className="list-entry" key={index}>
          <div className="parts">
            {children(entry, (next) => set(value.map((other, i) => (i === index ? next : other))))}
          </div>
          <IconButton
            icon={Trash2}
            small
            label={t('window.inspector.remove', { what: name(entry) })}
            disabled={disabled}
            onPress={() => set(value.filter((_, i) => i !== index))}
          />
        </div>
      ))}
      <Button look="quiet" size="small" isDisabled={disabled} onPress={() => set([...value, blank])}>
        <Plus size={14} aria-hidden />
        {addLabel}
      </Button>
    </div>
  );
}
