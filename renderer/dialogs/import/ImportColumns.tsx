/** The heads of an import preview: phases over steps, to be renamed, put elsewhere or left out. */
import type { Keyed } from '../../../shared/model/queries';
import type { Id, Phase, Step } from '../../../shared/model/schema';
import { useT } from '../../state/useT';
import type { ImportChoices } from './ImportPreview';
import { PartHead } from './PartHead';

export interface ImportColumnsProps {
  readonly phases: readonly Keyed<Phase>[];
  /** Those that are shown, in order. */
  readonly steps: readonly Keyed<Step>[];
  readonly choices: ImportChoices;
  readonly onChoose: (choices: ImportChoices) => void;
  readonly onRename: (id: Id, name: string) => void;
}

export function ImportColumns({ phases, steps, choices, onChoose, onRename }: ImportColumnsProps) {
  const t = useT();
  const widthOf = (id: Id) => steps.filter(({ record }) => record.phaseId === id).length;
  const out = { key: 'out' as const, label: t('import.preview.out') };
  const isOut = ({ id, record }: Keyed<Step>) =>
    choices.steps[id] === 'out' || choices.phases[record.phaseId] === 'out';
  return (
    <thead>
      <tr>
        <td />
        {phases
          .filter(({ id }) => widthOf(id) > 0)
          .map(({ id, record: { name } }, place) => (
            <th
              key={id}
              scope="colgroup"
              colSpan={widthOf(id)}
              className={choices.phases[id] === 'out' ? 'is-out' : ''}
            >
              <PartHead
                name={name}
                nameLabel={t('import.preview.nameOfPhase', { name })}
                onRename={(written) => onRename(id, written)}
                options={[
                  { key: 'own' as const, label: t('import.preview.phase') },
                  ...(place > 0 ? [{ key: 'before' as const, label: t('import.preview.before') }] : []),
                  out,
                ]}
                value={choices.phases[id] ?? 'own'}
                label={t('import.preview.placeOfPhase', { name })}
                onChoose={(choice) => {
                  const { [id]: _was, ...others } = choices.phases;
                  onChoose({
                    ...choices,
                    phases: choice === 'own' ? others : { ...others, [id]: choice },
                  });
                }}
              />
            </th>
          ))}
      </tr>
      <tr>
        <th scope="col">{t('import.preview.lane')}</th>
        {steps.map((step) => {
          const { id, record } = step;
          const { name, phaseId } = record;
          return (
            <th key={id} scope="col" className={isOut(step) ? 'is-out' : ''}>
              <PartHead
                name={name}
                nameLabel={t('import.preview.nameOfStep', { name })}
                onRename={(written) => onRename(id, written)}
                options={[
                  ...phases.map((phase) => ({
                    key: phase.id,
                    label: phases.length > 1 ? phase.record.name : t('import.preview.step'),
                  })),
                  out,
                ]}
                value={choices.steps[id] === 'out' ? 'out' : phaseId}
                label={t('import.preview.placeOfStep', { name })}
                onChoose={(choice) => onChoose({ ...choices, steps: { ...choices.steps, [id]: choice } })}
              />
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
