/** The inspector of personas: the whole portrait. */

import { IdCard } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { Id, Persona } from '../../../shared/model/schema';
import { personaShares } from '../../../shared/model/shares';
import { useSettled } from '../../state/settled';
import { ui, useUi } from '../../state/ui';
import { useT } from '../../state/useT';
import { Button } from '../../ui/Button';
import { Avatar } from '../parts/Avatar';
import { percent } from '../parts/numbers';
import { editOf } from './editRecords';
import { Form } from './Form';
import { personaFields } from './fields/recordFields';
import { InspectorHead } from './InspectorHead';
import { useStable } from './useStable';

export function PersonaInspector({ ids }: { ids: readonly Id[] }) {
  const t = useT();
  const personas = useSettled(
    useShallow((state) =>
      ids.map((id) => state.session.doc.personas[id]).filter((persona): persona is Persona => !!persona),
    ),
  );
  const share = useSettled((state) => personaShares(state.session.doc).get(ids[0] ?? ''));
  const readOnly = useSettled((state) => state.readOnly);
  const subject = `personas ${ids.join(' ')}`;
  const edit = useStable(subject, () => editOf('personas', ids));
  const [id] = ids;
  const form = useNameField(id, personas.length > 0);
  if (personas.length === 0 || id === undefined) return null;
  return (
    <>
      <InspectorHead
        title={
          personas.length === 1 ? (
            <span className="persona-head">
              <Avatar id={id} size={28} />
              {personas[0]?.name || t('window.untitled')}
            </span>
          ) : (
            t('window.inspector.records', { count: personas.length })
          )
        }
        caption={
          personas.length === 1 && share !== undefined
            ? t('personas.shareOf', { share: t('window.percent', { value: percent(share, 1) }) })
            : undefined
        }
      />
      <div ref={form} className="form-parts">
        {personas.length === 1 && (
          <p className="inset">
            <Button
              look="quiet"
              size="small"
              onPress={() => ui.getState().set({ dialog: { kind: 'portrait', id } })}
            >
              <IdCard size={14} aria-hidden />
              {t('personas.portrait.open')}
            </Button>
          </p>
        )}
        <Form subject={subject} groups={personaFields} records={personas} edit={edit} disabled={readOnly} />
      </div>
    </>
  );
}

/** A new persona begins with its name: the keyboard goes to the first field, the text in it selected. */
function useNameField(id: Id | undefined, shown: boolean) {
  const form = useRef<HTMLDivElement>(null);
  const asked = useUi(({ editing }) => editing?.kind === 'persona' && editing.id === id);
  useEffect(() => {
    if (!asked || !shown) return;
    const field = form.current?.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
    field?.focus();
    field?.select();
    ui.getState().set({ editing: null });
  }, [asked, shown]);
  return form;
}
