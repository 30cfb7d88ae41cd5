/** The personas of the map with portrait, share and curve: a press selects, the number shows only this one, the eye shows and hides. */
import { Plus, Table } from 'lucide-react';
import { runAction } from '../../actions/run';
import { useSettled } from '../../state/settled';
import { useT } from '../../state/useT';
import { IconButton } from '../../ui/IconButton';
import { usePersonaIds } from '../parts/usePersonas';
import { PersonaRow } from './PersonaRow';
import './personas.css';

export function PersonasPanel() {
  const t = useT();
  const ids = usePersonaIds();
  const readOnly = useSettled((state) => state.readOnly);
  return (
    <section className="rail-part" aria-label={t('window.left.personas')}>
      <header className="rail-head">
        <h2>{t('window.left.personas')}</h2>
        <span className="rail-tools">
          <IconButton
            icon={Table}
            label={t('action.segment.table')}
            onPress={() => runAction('segment.table')}
          />
          <IconButton
            icon={Plus}
            label={t('action.persona.add')}
            disabled={readOnly}
            onPress={() => runAction('persona.add')}
          />
        </span>
      </header>
      {ids.length === 0 && <p className="rail-empty">{t('window.left.noPersonas')}</p>}
      <ul>
        {ids.map((id, index) => (
          <PersonaRow key={id} id={id} index={index} count={ids.length} readOnly={readOnly} />
        ))}
      </ul>
    </section>
  );
}
