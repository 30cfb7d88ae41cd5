/** The ranked list of pains, the way of ranking, and the heat that colours the map by it. */
import { useState } from 'react';
import { ToggleButton } from 'react-aria-components';
import { getSettings } from '../../../shared/model/document';
import { type Id, PAIN_MODELS } from '../../../shared/model/schema';
import { useEditor } from '../../state/editor';
import { useUi } from '../../state/ui';
import { useAnalysis } from '../../state/useAnalysis';
import { useT } from '../../state/useT';
import { Glyph } from '../../ui/Glyph';
import { Select } from '../../ui/Select';
import { ShowAll } from '../parts/ShowAll';
import { useLimit } from '../parts/useLimit';
import { PainRow } from './PainRow';

const FIRST = 40;

export function PainsTab() {
  const t = useT();
  const pains = useAnalysis((state) => state.pains);
  const ready = useAnalysis((state) => state.doc !== null);
  const [open, setOpen] = useState<Id | null>(null);
  const { shown, hidden, showAll } = useLimit(pains, FIRST);
  return (
    <>
      <PainsBar count={pains.length} />
      <div className="scroll pane-scroll">
        {pains.length === 0 && (
          <p className="empty">{ready ? t('analysis.noPains') : t('window.pane.computing')}</p>
        )}
        <ol className="pains">
          {shown.map((pain, index) => (
            <PainRow
              key={pain.id}
              pain={pain}
              rank={index + 1}
              open={open === pain.id}
              onToggle={() => setOpen(open === pain.id ? null : pain.id)}
            />
          ))}
        </ol>
        <ShowAll hidden={hidden} showAll={showAll} />
      </div>
      {pains.length > 0 && <p className="pane-foot">{t('analysis.whisker')}</p>}
    </>
  );
}

function PainsBar({ count }: { count: number }) {
  const t = useT();
  const model = useEditor((state) => getSettings(state.session.doc).painModel);
  const readOnly = useEditor((state) => state.readOnly);
  const dispatch = useEditor((state) => state.dispatch);
  const heat = useUi((state) => state.heat);
  const set = useUi((state) => state.set);
  return (
    <div className="pane-bar">
      <span className="caption">{t('analysis.painCount', { count })}</span>
      <Select
        bare
        label={t('analysis.modelLabel')}
        value={model}
        disabled={readOnly}
        options={PAIN_MODELS.map((key) => ({ key, label: t(`analysis.model.${key}`) }))}
        onChange={(painModel) => dispatch({ type: 'settings.edit', fields: { painModel } })}
      />
      <ToggleButton
        className="button quiet small heat-toggle"
        isSelected={heat}
        onChange={(on) => set({ heat: on })}
      >
        <Glyph name="heat" />
        {t('analysis.heat')}
      </ToggleButton>
    </div>
  );
}
