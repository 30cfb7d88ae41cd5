/** Which pains are listed: of whom, and known how well. Nothing pressed leaves everything in. */
import { EVIDENCE_GRADES } from '../../../shared/model/schema';
import { useSettled } from '../../state/settled';
import { useT } from '../../state/useT';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { ToggleChips } from '../../ui/ToggleChips';
import { EvidenceDots } from '../parts/EvidenceDots';
import { PersonaMark } from '../parts/PersonaMark';
import { usePersonaIds } from '../parts/usePersonas';
import { NO_PAIN_FILTER, setPainView, usePainView } from './painView';

export function PainFilterForm() {
  const t = useT();
  const personas = useSettled((state) => state.session.doc.personas);
  const ids = usePersonaIds();
  const { filter } = usePainView();
  const idle = filter.personaIds.length === 0 && filter.evidence.length === 0;
  return (
    <div className="popover-form">
      {ids.length > 0 && (
        <Field tall group label={t('chart.persona')}>
          {({ labelledBy }) => (
            <ToggleChips
              labelledBy={labelledBy}
              options={ids.map((id) => ({
                key: id,
                label: personas[id]?.name ?? '',
                mark: <PersonaMark id={id} />,
              }))}
              value={filter.personaIds}
              onChange={(personaIds) => setPainView({ filter: { ...filter, personaIds } })}
            />
          )}
        </Field>
      )}
      <Field tall group label={t('analysis.evidence')}>
        {({ labelledBy }) => (
          <ToggleChips
            labelledBy={labelledBy}
            options={EVIDENCE_GRADES.map((key) => ({
              key,
              label: t(`lane.grade.${key}`),
              mark: <EvidenceDots grade={key} />,
            }))}
            value={filter.evidence}
            onChange={(evidence) => setPainView({ filter: { ...filter, evidence } })}
          />
        )}
      </Field>
      <Button
        look="quiet"
        size="small"
        isDisabled={idle}
        onPress={() => setPainView({ filter: NO_PAIN_FILTER })}
      >
        {t('analysisPane.clearFilter')}
      </Button>
    </div>
  );
}
