/** One other card, or several: chosen by search, shown by title; a title leads to its card. */
import { Plus, X } from 'lucide-react';
import type { CardKind, Id } from '../../../../shared/model/schema';
import { viewport } from '../../../canvas/viewport';
import { useShownTitle } from '../../../state/shown';
import { useT } from '../../../state/useT';
import { Button } from '../../../ui/Button';
import { IconButton } from '../../../ui/IconButton';
import { PopoverButton } from '../../../ui/PopoverButton';
import { CardPicker } from './CardPicker';
import type { ControlProps } from './controlProps';

function ChosenCard({ id, onRemove, disabled }: { id: Id; onRemove: () => void; disabled: boolean }) {
  const t = useT();
  const title = useShownTitle(id) || t('window.untitled');
  return (
    <div className="chosen-card">
      <Button look="link" onPress={() => viewport.reveal(id)}>
        <span className="ellipsis">{title}</span>
      </Button>
      <IconButton
        icon={X}
        small
        label={t('window.inspector.remove', { what: title })}
        disabled={disabled}
        onPress={onRemove}
      />
    </div>
  );
}

export interface CardsControlProps extends ControlProps<readonly Id[]> {
  readonly accepts: readonly CardKind[];
  readonly label: string;
  /** At most one. */
  readonly single?: boolean;
}

export function CardsControl({ value = [], onChange, accepts, label, single, ...props }: CardsControlProps) {
  const t = useT();
  const change = (ids: readonly Id[]) => onChange(ids.length === 0 ? undefined : ids);
  const toggle = (id: Id) =>
    change(value.includes(id) ? value.filter((other) => other !== id) : single ? [id] : [...value, id]);
  return (
    <div className="chosen-cards">
      {value.map((id) => (
        <ChosenCard
          key={id}
          id={id}
          disabled={props.disabled}
          onRemove={() => change(value.filter((other) => other !== id))}
        />
      ))}
      <PopoverButton
        label={`${label}: ${t('window.inspector.choose')}`}
        className="button quiet small"
        describedBy={props.describedBy}
        disabled={props.disabled}
        face={
          <>
            <Plus size={14} aria-hidden />
            {props.mixed ? t('window.inspector.mixed') : t('window.inspector.choose')}
          </>
        }
      >
        {(close) => (
          <CardPicker
            label={label}
            accepts={accepts}
            chosen={value}
            onPick={(id) => {
              toggle(id);
              if (single) close();
            }}
          />
        )}
      </PopoverButton>
    </div>
  );
}
