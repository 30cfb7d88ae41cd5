/** One persona in the rail; it is put elsewhere in the list by drag or by Alt and an arrow. */
import { Eye, EyeOff, IdCard } from 'lucide-react';
import { type DragEvent, type KeyboardEvent, useState } from 'react';
import { Button, TooltipTrigger } from 'react-aria-components';
import type { Id } from '../../../shared/model/schema';
import { personaShares } from '../../../shared/model/shares';
import { keyText } from '../../actions/keyboard';
import { shownPersona, switchPersona } from '../../actions/present';
import { useSettled } from '../../state/settled';
import { ui, useUi } from '../../state/ui';
import { useT } from '../../state/useT';
import { IconButton } from '../../ui/IconButton';
import { Tip } from '../../ui/Tip';
import { Avatar } from '../parts/Avatar';
import { percent } from '../parts/numbers';
import { movePersona } from './movePersona';
import { Sparkline } from './Sparkline';

interface PersonaRowProps {
  readonly id: Id;
  /** From 0. */
  readonly index: number;
  readonly count: number;
  readonly readOnly: boolean;
}

/** The persona under the hand, while one is dragged. */
let dragged: Id | null = null;

export function PersonaRow({ id, index, count, readOnly }: PersonaRowProps) {
  const t = useT();
  const persona = useSettled((state) => state.session.doc.personas[id]);
  const share = useSettled((state) => personaShares(state.session.doc).get(id) ?? 0);
  const selected = useSettled(
    ({ session: { selection } }) => selection.table === 'personas' && selection.ids.includes(id),
  );
  const select = useSettled((state) => state.select);
  const hidden = useUi((state) => state.hiddenPersonas.includes(id));
  const only = useUi((state) => shownPersona(state.hiddenPersonas) === index);
  const set = useUi((state) => state.set);
  const [edge, setEdge] = useState<'above' | 'below' | null>(null);
  if (!persona) return null;
  const name = persona.name || t('window.untitled');
  const facts = [t('window.percent', { value: percent(share) }), persona.role].filter(Boolean);
  const show = () => {
    select({ table: 'personas', ids: [id] });
    set({ rightPanel: 'inspector' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || readOnly || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    event.stopPropagation();
    movePersona(id, index + (event.key === 'ArrowUp' ? -1 : 1));
  };
  const edgeOf = (event: DragEvent) => {
    const { top, height } = event.currentTarget.getBoundingClientRect();
    return event.clientY < top + height / 2 ? 'above' : 'below';
  };
  const names = ['persona-row', selected && 'selected', hidden && 'hidden-row', edge && `drop-${edge}`];
  return (
    <li
      className={names.filter(Boolean).join(' ')}
      draggable={!readOnly && count > 1}
      onDragStart={(event) => {
        dragged = id;
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', name);
      }}
      onDragEnd={() => {
        dragged = null;
      }}
      onDragOver={(event) => {
        if (dragged === null) return;
        event.preventDefault();
        setEdge(edgeOf(event));
      }}
      onDragLeave={() => setEdge(null)}
      onDrop={(event) => {
        if (dragged === null) return;
        event.preventDefault();
        setEdge(null);
        movePersona(dragged, index, edgeOf(event));
      }}
      onKeyDown={onKeyDown}
    >
      <TooltipTrigger delay={900}>
        <Button className="persona-button" onPress={show} aria-pressed={selected}>
          <Avatar id={id} size={34} />
          <span className="persona-text">
            <span className="persona-name ellipsis">{name}</span>
            <span className="caption ellipsis" title={facts.join(' · ')}>
              {facts.join(' · ')}
            </span>
          </span>
        </Button>
        <Tip placement="end">{count > 1 && !readOnly ? t('personas.order.hint') : name}</Tip>
      </TooltipTrigger>
      <TooltipTrigger delay={500}>
        <Button
          className="persona-only"
          // What is seen of it begins its name, so that it can be called by voice.
          aria-label={`${index + 1}: ${t('personas.switch.only', { name })}`}
          aria-pressed={only}
          isDisabled={count < 2}
          onPress={() => switchPersona(index)}
        >
          <kbd className="key">{index + 1}</kbd>
        </Button>
        <Tip>
          {t('personas.switch.only', { name })}
          {index < 9 && <span className="keys">{keyText(`Alt+${index + 1}`)}</span>}
        </Tip>
      </TooltipTrigger>
      <span className="persona-below">
        <Sparkline id={id} />
        <IconButton
          icon={IdCard}
          small
          label={t('personas.portrait.openOf', { name })}
          onPress={() => set({ dialog: { kind: 'portrait', id } })}
        />
        <IconButton
          icon={hidden ? EyeOff : Eye}
          small
          label={t(hidden ? 'window.left.showPersona' : 'window.left.hidePersona', { name })}
          {...(index < 9 && { keys: String(index + 1) })}
          onPress={() => togglePersona(id)}
        />
      </span>
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
