/** The personas of the map with portrait, share and curve; a press selects, the eye (or the number key) shows and hides. */
import { Eye, EyeOff, Plus } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { Id } from '../../../shared/model/schema';
import { personaShares } from '../../../shared/model/shares';
import { runAction } from '../../actions/run';
import { useSettled } from '../../state/settled';
import { ui, useUi } from '../../state/ui';
import { useT } from '../../state/useT';
import { IconButton } from '../../ui/IconButton';
import { Avatar } from '../parts/Avatar';
import { percent } from '../parts/numbers';
import { usePersonaIds } from '../parts/usePersonas';
import { Sparkline } from './Sparkline';
import './personas.css';

export function PersonasPanel() {
  const t = useT();
  const ids = usePersonaIds();
  const readOnly = useSettled((state) => state.readOnly);
  return (
    <section className="rail-part" aria-label={t('window.left.personas')}>
      <header className="rail-head">
        <h2>{t('window.left.personas')}</h2>
        <IconButton
          icon={Plus}
          label={t('action.persona.add')}
          disabled={readOnly}
          onPress={() => runAction('persona.add')}
        />
      </header>
      {ids.length === 0 && <p className="rail-empty">{t('window.left.noPersonas')}</p>}
      <ul>
        {ids.map((id, index) => (
          <PersonaRow key={id} id={id} number={index + 1} />
        ))}
      </ul>
    </section>
  );
}

function PersonaRow({ id, number }: { id: Id; number: number }) {
  const t = useT();
  const persona = useSettled((state) => state.session.doc.personas[id]);
  const share = useSettled((state) => personaShares(state.session.doc).get(id) ?? 0);
  const selected = useSettled(
    ({ session: { selection } }) => selection.table === 'personas' && selection.ids.includes(id),
  );
  const select = useSettled((state) => state.select);
  const hidden = useUi((state) => state.hiddenPersonas.includes(id));
  const set = useUi((state) => state.set);
  if (!persona) return null;
  const name = persona.name || t('window.untitled');
  const facts = [t('window.percent', { value: percent(share) }), persona.role].filter(Boolean);
  const show = () => {
    select({ table: 'personas', ids: [id] });
    set({ rightPanel: 'inspector' });
  };
  return (
    <li className={`persona-row${selected ? ' selected' : ''}${hidden ? ' hidden-row' : ''}`}>
      <Button className="persona-button" onPress={show} aria-pressed={selected}>
        <Avatar id={id} size={34} />
        <span className="persona-text">
          <span className="persona-name ellipsis">{name}</span>
          <span className="caption ellipsis">{facts.join(' · ')}</span>
        </span>
      </Button>
      {number <= 9 && <kbd className="key">{number}</kbd>}
      <Sparkline id={id} />
      <IconButton
        icon={hidden ? EyeOff : Eye}
        small
        label={t(hidden ? 'window.left.showPersona' : 'window.left.hidePersona', { name })}
        onPress={() => togglePersona(id)}
      />
    </li>
  );
}

/** Shows or hides a persona's curve and cards. */
function togglePersona(id: Id): void {
  const { hiddenPersonas, set } = ui.getState();
  set({
    hiddenPersonas: hiddenPersonas.includes(id)
      ? hiddenPersonas.filter((other) => other !== id)
      : [...hiddenPersonas, id],
  });
}
