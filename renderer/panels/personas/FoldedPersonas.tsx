/** The portraits alone, for the folded rail. */
import { Button, TooltipTrigger } from 'react-aria-components';
import type { Id } from '../../../shared/model/schema';
import { useSettled } from '../../state/settled';
import { useUi } from '../../state/ui';
import { useT } from '../../state/useT';
import { Tip } from '../../ui/Tip';
import { Avatar } from '../parts/Avatar';
import { usePersonaIds } from '../parts/usePersonas';

export function FoldedPersonas() {
  return usePersonaIds().map((id) => <FoldedPersona key={id} id={id} />);
}

function FoldedPersona({ id }: { id: Id }) {
  const t = useT();
  const name = useSettled((state) => state.session.doc.personas[id]?.name) || t('window.untitled');
  const select = useSettled((state) => state.select);
  const set = useUi((state) => state.set);
  return (
    <TooltipTrigger delay={300}>
      <Button
        className="folded-persona"
        aria-label={name}
        onPress={() => {
          select({ table: 'personas', ids: [id] });
          set({ rightPanel: 'inspector' });
        }}
      >
        <Avatar id={id} size={30} />
      </Button>
      <Tip placement="end">{name}</Tip>
    </TooltipTrigger>
  );
}
