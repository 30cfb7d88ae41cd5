/** Any number of the document's personas; none chosen means everyone. */

import { orderedPersonaIds } from '../../../../shared/model/queries';
import type { Id } from '../../../../shared/model/schema';
import { useSettled } from '../../../state/settled';
import { useT } from '../../../state/useT';
import { ToggleChips } from '../../../ui/ToggleChips';
import { PersonaMark } from '../../parts/PersonaMark';
import type { ControlProps } from './controlProps';

export function PersonasControl({ value = [], onChange, ...props }: ControlProps<readonly Id[]>) {
  const t = useT();
  const personas = useSettled((state) => state.session.doc.personas);
  const ids = useSettled((state) => state.session.doc && orderedPersonaIds(state.session.doc).join(' '));
  if (ids === '') return <span className="caption">{t('window.inspector.noPersonas')}</span>;
  const options = ids.split(' ').map((id) => ({
    key: id,
    label: personas[id]?.name ?? id,
    mark: <PersonaMark id={id} />,
  }));
  return (
    <ToggleChips
      {...props}
      options={options}
      value={value}
      onChange={(chosen) => onChange(chosen.length === 0 ? undefined : chosen)}
    />
  );
}
