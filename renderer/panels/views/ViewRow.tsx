/** One saved view in the list: a press shows it, its menu changes it. */
import { Ellipsis } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useT } from '../../state/useT';
import { MenuButton } from '../../ui/MenuButton';

export interface ViewRowProps {
  readonly name: string;
  readonly active: boolean;
  /** Active, but the window shows something else by now. */
  readonly changed: boolean;
  readonly naming: boolean;
  readonly readOnly: boolean;
  readonly onApply: () => void;
  readonly onName: () => void;
  /** Null where it keeps its name. */
  readonly onNamed: (name: string | null) => void;
  readonly onUpdate: () => void;
  readonly onDelete: () => void;
}

function openForWriting(field: HTMLInputElement | null): void {
  field?.focus();
  field?.select();
}

export function ViewRow(props: ViewRowProps) {
  const t = useT();
  const { name, active, changed, naming, readOnly } = props;
  if (naming)
    return (
      <li className="view-row">
        <input
          className="input"
          aria-label={t('views.name')}
          defaultValue={name}
          ref={openForWriting}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === 'Enter') props.onNamed(event.currentTarget.value);
            else if (event.key === 'Escape') {
              event.preventDefault();
              props.onNamed(null);
            }
          }}
          onBlur={(event) => props.onNamed(event.currentTarget.value)}
        />
      </li>
    );
  return (
    <li className={active ? 'view-row active' : 'view-row'}>
      <Button className="view-name" aria-pressed={active && !changed} onPress={props.onApply}>
        <span className="ellipsis">{name}</span>
        {changed && <span className="caption">{t('views.changed')}</span>}
      </Button>
      {!readOnly && (
        <MenuButton
          label={t('views.more', { name })}
          className="icon-button small"
          placement="bottom end"
          face={<Ellipsis size={15} aria-hidden />}
          items={[
            { id: 'rename', label: t('views.rename'), run: props.onName },
            {
              id: 'update',
              label: t('views.update'),
              reason: active && !changed ? t('views.unchanged') : null,
              run: props.onUpdate,
            },
            { id: 'delete', label: t('views.delete'), lineAbove: true, run: props.onDelete },
          ]}
        />
      )}
    </li>
  );
}
