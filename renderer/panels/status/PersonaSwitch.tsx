/** Whose journey the map shows: everyone's or one persona's; in the status bar, where it covers nothing, while there are several. */
import { memo } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Layout } from '../../../shared/layout/types';
import { orderedPersonaIds } from '../../../shared/model/queries';
import type { Id } from '../../../shared/model/schema';
import { shownPersona, switchPersona } from '../../actions/present';
import { useSettled } from '../../state/settled';
import { useUi } from '../../state/ui';
import { useT } from '../../state/useT';
import { PersonaMark } from '../parts/PersonaMark';
import './personaSwitch.css';

const EVERYONE = 'everyone ';

export const PersonaSwitch = memo(function PersonaSwitch() {
  const t = useT();
  const joined = useSettled((state) => orderedPersonaIds(state.session.doc).join(' '));
  const personas = useSettled((state) => state.session.doc.personas);
  const hidden = useUi((state) => state.hiddenPersonas);
  const presenting = useUi((state) => state.presenting !== null);
  const ids = joined.split(' ');
  if (ids.length < 2 || presenting) return null;
  const only = shownPersona(hidden);
  const shown = only === null ? (hidden.length === 0 ? EVERYONE : null) : (ids[only] ?? null);
  const name = (id: Id) => personas[id]?.name || t('window.untitled');
  return (
    <ToggleButtonGroup
      className="persona-switch"
      aria-label={t('personas.switch.region')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={shown === null ? [] : [shown]}
      onSelectionChange={([key]) => switchPersona(key === EVERYONE ? null : ids.indexOf(String(key)))}
    >
      <ToggleButton id={EVERYONE} className="persona-switch-part">
        {t('personas.switch.everyone')}
      </ToggleButton>
      {ids.map((id) => (
        <ToggleButton
          key={id}
          id={id}
          className="persona-switch-part"
          aria-label={t('personas.switch.only', { name: name(id) })}
        >
          <PersonaMark id={id} />
          {shown === id && (
            <>
              <span className="ellipsis">{name(id)}</span>
              <Differing />
            </>
          )}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
});

const counted = new WeakMap<Layout['cards'], number>();

/** Cards that show something else for the one persona that is shown. */
function countVariants(cards: Layout['cards']): number {
  let count = counted.get(cards);
  if (count === undefined) {
    count = 0;
    for (const { marks } of cards.values()) if (marks[0]?.variant) count++;
    counted.set(cards, count);
  }
  return count;
}

function Differing() {
  const t = useT();
  const count = useSettled(({ layout }) => countVariants(layout.cards));
  return count === 0 ? null : (
    <span className="persona-switch-count">{t('personas.switch.cards', { count })}</span>
  );
}
