/** The key to all marks, personas and lines of the map: one key away, over the right pane. */
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { type GlyphName, markToken } from '../../../shared/scene/glyphs';
import { useSettled } from '../../state/settled';
import { useUi } from '../../state/ui';
import { useT } from '../../state/useT';
import { Glyph } from '../../ui/Glyph';
import { IconButton } from '../../ui/IconButton';
import { LineSample } from '../parts/LineSample';
import { usePersonaIds } from '../parts/usePersonas';
import './legend.css';

type MarkKind = Parameters<typeof markToken>[0]['kind'];

function Row({ mark, name, hint }: { mark: ReactNode; name: string; hint?: string }) {
  return (
    <li className="legend-row">
      <span className="legend-mark">{mark}</span>
      <span>
        <span className="legend-name">{name}</span>
        {hint && <span className="caption">{hint}</span>}
      </span>
    </li>
  );
}

const Mark = ({ kind }: { kind: MarkKind & GlyphName }) => (
  <Glyph name={kind} size={16} color={`var(--${markToken({ kind })})`} />
);

export function LegendPanel() {
  const t = useT();
  const open = useUi((state) => state.legend);
  const set = useUi((state) => state.set);
  if (!open) return null;
  return (
    <aside className="legend scroll" data-region="legend" aria-label={t('window.legend.title')} tabIndex={-1}>
      <header className="rail-head">
        <h2 className="pane-title">{t('window.legend.title')}</h2>
        <IconButton icon={X} label={t('window.close')} onPress={() => set({ legend: false })} />
      </header>
      <ul>
        <Row mark={<Mark kind="moment" />} name={t('lane.mark.moment')} hint={t('window.legend.moment')} />
        <Row mark={<Mark kind="fail" />} name={t('lane.mark.fail')} hint={t('window.legend.fail')} />
        <Row
          mark={<Mark kind="failRecovered" />}
          name={t('window.legend.failRecovered')}
          hint={t('window.legend.failRecoveredHint')}
        />
        <Row mark={<Mark kind="wait" />} name={t('lane.mark.wait')} hint={t('window.legend.wait')} />
        <Row
          mark={<Mark kind="decision" />}
          name={t('lane.mark.decision')}
          hint={t('window.legend.decision')}
        />
        <Row
          mark={<Mark kind="fixed" />}
          name={t('window.legend.fixed')}
          hint={t('window.legend.fixedHint')}
        />
        <Row
          mark={<Mark kind="flexible" />}
          name={t('window.legend.flexible')}
          hint={t('window.legend.flexibleHint')}
        />
        <Row
          mark={<Mark kind="variants" />}
          name={t('window.legend.variants')}
          hint={t('window.legend.variantsHint')}
        />
        <Row mark={<Mark kind="data" />} name={t('lane.mark.data')} hint={t('window.legend.data')} />
        <Row
          mark={<Mark kind="evidence3" />}
          name={t('lane.mark.evidence')}
          hint={t('window.legend.evidence')}
        />
        <Row
          mark={<Mark kind="owner" />}
          name={t('window.legend.owner')}
          hint={t('window.legend.ownerHint')}
        />
        <Row mark={<Mark kind="link" />} name={t('window.legend.link')} hint={t('window.legend.linkHint')} />
      </ul>
      <ul>
        <Row
          mark={
            <span className="tinted tinted-pain">
              <Mark kind="pain" />
            </span>
          }
          name={t('lane.card.pain')}
          hint={t('window.legend.pain')}
        />
        <Row
          mark={
            <span className="tinted tinted-gain">
              <Mark kind="gain" />
            </span>
          }
          name={t('lane.card.gain')}
          hint={t('window.legend.gain')}
        />
        <Row
          mark={
            <span className="tinted tinted-opp">
              <Mark kind="opportunity" />
            </span>
          }
          name={t('lane.card.opportunity')}
          hint={t('window.legend.opportunity')}
        />
        <Row
          mark={<Mark kind="votes" />}
          name={t('window.legend.votes')}
          hint={t('window.legend.votesHint')}
        />
      </ul>
      <ul>
        <Row
          mark={
            <>
              <Glyph name="faceWorst" color="var(--e0)" />
              <Glyph name="faceNeutral" color="var(--e5)" />
              <Glyph name="faceBest" color="var(--e10)" />
            </>
          }
          name={t('window.legend.faces')}
          hint={t('window.legend.facesHint')}
        />
        <PersonaRows />
        <Row mark={<span className="everyone-band" />} name={t('window.legend.everyone')} />
      </ul>
      <ul>
        {(['interaction', 'visibility', 'internal'] as const).map((kind) => (
          <Row key={kind} mark={<span className={`line-key ${kind}`} />} name={t(`lane.line.${kind}`)} />
        ))}
      </ul>
    </aside>
  );
}

const PersonaRows = () => usePersonaIds().map((id) => <PersonaRow key={id} id={id} />);

function PersonaRow({ id }: { id: string }) {
  const name = useSettled((state) => state.session.doc.personas[id]?.name ?? '');
  return <Row mark={<LineSample id={id} />} name={name} />;
}
