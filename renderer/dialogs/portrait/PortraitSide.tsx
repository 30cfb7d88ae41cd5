/** The left of the portrait: face, name, role, what the persona stands for, where it is met and in what situation. */
import type { Context, Id, Persona } from '../../../shared/model/schema';
import { personaShares } from '../../../shared/model/shares';
import { percent } from '../../panels/parts/numbers';
import { useEditor } from '../../state/editor';
import { useT } from '../../state/useT';
import { NumberInput } from '../../ui/NumberInput';
import { Select } from '../../ui/Select';
import { TokenInput } from '../../ui/TokenInput';
import { InPlace } from './InPlace';
import { PortraitPhoto } from './PortraitPhoto';
import type { PersonaEdit } from './usePersonaEdit';

const SITUATION = ['time', 'place', 'social', 'emotion'] as const;
const textOrNull = (text: string): string | null => (text === '' ? null : text);

interface PortraitSideProps {
  readonly id: Id;
  readonly persona: Persona;
  readonly edit: PersonaEdit;
  readonly disabled: boolean;
}

export function PortraitSide({ id, persona, edit, disabled }: PortraitSideProps) {
  const t = useT();
  const share = useEditor((state) => personaShares(state.session.doc).get(id) ?? 0);
  const segments = useEditor((state) => state.session.doc.segments);
  const setContext = (part: keyof Context, text: string) => {
    const { [part]: _, ...rest } = persona.context ?? {};
    const next = text === '' ? rest : { ...rest, [part]: text };
    edit.type('context', Object.keys(next).length === 0 ? null : next);
  };
  const line = { disabled, oneLine: true, onEnter: edit.enter } as const;
  return (
    <aside className="portrait-side">
      <PortraitPhoto id={id} persona={persona} edit={edit} disabled={disabled} />
      <InPlace
        {...line}
        className="portrait-name"
        label={t('window.field.name')}
        value={persona.name}
        invite={t('personas.portrait.invite.name')}
        onChange={(text) => edit.type('name', text)}
      />
      <InPlace
        {...line}
        className="portrait-role"
        label={t('window.field.role')}
        value={persona.role ?? ''}
        invite={t('personas.portrait.invite.role')}
        onChange={(text) => edit.type('role', textOrNull(text))}
      />
      <div className="portrait-facts">
        <span id="portrait-share">{t('window.field.share')}</span>
        <NumberInput
          id="portrait-share-value"
          labelledBy="portrait-share"
          describedBy={undefined}
          label={t('window.field.share')}
          value={persona.share === undefined ? null : Number((persona.share * 100).toPrecision(10))}
          min={0}
          max={100}
          unit="%"
          placeholder={percent(share)}
          disabled={disabled}
          onFocus={edit.enter}
          onChange={(value) => edit.type('share', value === null ? null : value / 100)}
        />
        <span>{t('window.field.tier')}</span>
        <InPlace
          {...line}
          label={t('window.field.tier')}
          value={persona.tier ?? ''}
          invite={t('personas.portrait.invite.tier')}
          onChange={(text) => edit.type('tier', textOrNull(text))}
        />
        <span id="portrait-segment">{t('window.field.segment')}</span>
        <Select
          labelledBy="portrait-segment"
          bare
          value={persona.segmentId ?? ''}
          disabled={disabled}
          options={[
            { key: '', label: t('window.inspector.none') },
            ...Object.entries(segments).map(([key, { name }]) => ({
              key,
              label: name || t('window.untitled'),
            })),
          ]}
          onChange={(key) => edit.set('segmentId', textOrNull(key))}
        />
      </div>
      <section className="portrait-block" aria-label={t('window.field.channels')}>
        <h3 id="portrait-channels">{t('window.field.channels')}</h3>
        <TokenInput
          id="portrait-channels-value"
          labelledBy="portrait-channels"
          describedBy={undefined}
          value={persona.channels ?? []}
          removeLabel={(what) => t('window.inspector.remove', { what })}
          placeholder={
            persona.channels?.length ? t('window.inspector.addToken') : t('personas.portrait.invite.channels')
          }
          disabled={disabled}
          onFocus={edit.enter}
          onChange={(channels) => edit.set('channels', channels.length === 0 ? null : channels)}
        />
      </section>
      <section className="portrait-block" aria-label={t('window.field.context')}>
        <h3>{t('window.field.context')}</h3>
        <div className="portrait-facts">
          {SITUATION.map((part) => (
            <Situation key={part} label={t(`window.part.context.${part}`)}>
              <InPlace
                {...line}
                label={t(`window.part.context.${part}`)}
                value={persona.context?.[part] ?? ''}
                invite={t(`personas.portrait.invite.${part}`)}
                onChange={(text) => setContext(part, text)}
              />
            </Situation>
          ))}
        </div>
      </section>
    </aside>
  );
}

function Situation({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <>
      <span>{label}</span>
      {children}
    </>
  );
}
