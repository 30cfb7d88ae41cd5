/** Some of the map's lanes, personas or phases: all of them, or those that are pressed in a popover. */
import { ChevronDown } from 'lucide-react';
import { orderedLanes, orderedPersonaIds, orderedPhases } from '../../../shared/model/queries';
import type { Id } from '../../../shared/model/schema';
import { useLaneName } from '../../panels/parts/useLaneName';
import { useEditor } from '../../state/editor';
import { useT } from '../../state/useT';
import type { ControlIds } from '../../ui/Field';
import { PopoverButton } from '../../ui/PopoverButton';
import { ToggleChips } from '../../ui/ToggleChips';

export interface RecordsControlProps {
  readonly ids: ControlIds;
  readonly table: 'lanes' | 'personas' | 'phases';
  readonly value: readonly Id[] | undefined;
  readonly disabled: boolean;
  readonly onChange: (ids: readonly Id[] | undefined) => void;
}

export function RecordsControl({ table, value, disabled, onChange }: RecordsControlProps) {
  const t = useT();
  const laneName = useLaneName();
  const doc = useEditor((state) => state.session.doc);
  const named = (name: string | undefined) => name || t('window.untitled');
  const options =
    table === 'lanes'
      ? orderedLanes(doc).map(({ id, record }) => ({ key: id, label: laneName(record) }))
      : table === 'phases'
        ? orderedPhases(doc).map(({ id, record }) => ({ key: id, label: named(record.name) }))
        : orderedPersonaIds(doc).map((id) => ({ key: id, label: named(doc.personas[id]?.name) }));
  const chosen = options.filter(({ key }) => value?.includes(key));
  const all = chosen.length === 0;
  const face = all ? t('export.all') : chosen.map(({ label }) => label).join(', ');
  return (
    <PopoverButton
      label={`${face}: ${t(`export.option.${table}`)}`}
      className="input select"
      disabled={disabled}
      face={
        <>
          <span className="value">{face}</span>
          <ChevronDown size={14} aria-hidden />
        </>
      }
    >
      {() => (
        <div className="export-parts-choice">
          <ToggleChips
            options={options}
            value={all ? options.map(({ key }) => key) : chosen.map(({ key }) => key)}
            // One has to stay, and all of them are no choice.
            onChange={(keys) =>
              keys.length > 0 && onChange(keys.length === options.length ? undefined : [...keys])
            }
          />
        </div>
      )}
    </PopoverButton>
  );
}
