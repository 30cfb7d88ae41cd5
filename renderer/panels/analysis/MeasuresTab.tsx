/** All measures with their results and charts; answers are entered by forms or pasted. */
import { useState } from 'react';
import { useSettled } from '../../state/settled';
import { useT } from '../../state/useT';
import { Button } from '../../ui/Button';
import { AddMeasure } from '../parts/AddMeasure';
import { MeasureCard } from './MeasureCard';
import { PasteAnswers } from './PasteAnswers';

export function MeasuresTab() {
  const t = useT();
  const readOnly = useSettled((state) => state.readOnly);
  const ids = useSettled((state) => Object.keys(state.session.doc.measures).sort().join(' '));
  const [pasting, setPasting] = useState(false);
  return (
    <>
      <div className="pane-bar measure-bar">
        <AddMeasure />
        <Button
          look="quiet"
          size="small"
          isDisabled={readOnly}
          aria-expanded={pasting}
          onPress={() => setPasting(!pasting)}
        >
          {t('analysisPane.paste')}
        </Button>
      </div>
      <div className="scroll pane-scroll">
        {pasting && <PasteAnswers onClose={() => setPasting(false)} />}
        {ids === '' && !pasting && <p className="empty">{t('analysis.noMeasures')}</p>}
        <div className="side-by-side">
          {ids
            .split(' ')
            .filter(Boolean)
            .map((id) => (
              <MeasureCard key={id} id={id} />
            ))}
        </div>
      </div>
    </>
  );
}
