/** What a file becomes: its lanes over its phases and steps, each with a name and a place that can be changed; a part of a large map. */

import { laneName } from '../../../shared/i18n/laneName';
import type { TextKey } from '../../../shared/i18n/translate';
import type { ColumnChoices } from '../../../shared/importers/chooseColumns';
import type { LaneChoices } from '../../../shared/importers/chooseLanes';
import { getLocale } from '../../../shared/model/document';
import { type Keyed, orderedLanes, orderedPhases, orderedSteps } from '../../../shared/model/queries';
import { type Blueprint, type Id, LANE_KINDS, type Lane, type LaneKind } from '../../../shared/model/schema';
import { useT } from '../../state/useT';
import { ImportColumns } from './ImportColumns';
import { PartHead } from './PartHead';
import { PreviewCell } from './PreviewCell';

/** All that can be changed before a map is taken in. */
export interface ImportChoices extends ColumnChoices {
  readonly lanes: LaneChoices;
}

export interface ImportPreviewProps {
  /** With new names, its steps in their new phases; nothing is left out. */
  readonly arranged: Blueprint;
  /** As it will be taken in. */
  readonly doc: Blueprint;
  readonly choices: ImportChoices;
  readonly onChoose: (choices: ImportChoices) => void;
}

/** More are counted, not shown. */
const STEPS = 40;
const LANES = 40;

export function ImportPreview({ arranged, doc, choices, onChoose }: ImportPreviewProps) {
  const t = useT();
  const steps = orderedSteps(arranged);
  const lanes = orderedLanes(arranged);
  const shown = steps.slice(0, STEPS);
  const [moreLanes, moreSteps] = [lanes.length - LANES, steps.length - STEPS];
  const more = [
    ...(moreLanes > 0 ? [t('writing.paste.more', { count: moreLanes })] : []),
    ...(moreSteps > 0 ? [t('writing.paste.moreColumns', { count: moreSteps })] : []),
  ];
  const rename = (id: Id, name: string) => onChoose({ ...choices, names: { ...choices.names, [id]: name } });
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrolls with the keyboard */}
      <section className="paste-plan import-plan scroll" tabIndex={0} aria-label={t('import.preview.title')}>
        <table>
          <ImportColumns
            phases={orderedPhases(arranged)}
            steps={shown}
            choices={choices}
            onChoose={onChoose}
            onRename={rename}
          />
          <tbody>
            {lanes.slice(0, LANES).map((lane) => (
              <LaneRow
                key={lane.id}
                lane={lane}
                doc={doc}
                stepIds={shown.map(({ id }) => id)}
                choice={choices.lanes[lane.id] ?? lane.record.kind}
                onChoose={(choice) =>
                  onChoose({ ...choices, lanes: { ...choices.lanes, [lane.id]: choice } })
                }
                onRename={(name) => rename(lane.id, name)}
              />
            ))}
          </tbody>
        </table>
      </section>
      {more.length > 0 && <p className="caption">{more.join(' · ')}</p>}
    </>
  );
}

interface LaneRowProps {
  readonly lane: Keyed<Lane>;
  readonly doc: Blueprint;
  readonly stepIds: readonly Id[];
  readonly choice: LaneKind | 'out';
  readonly onChoose: (choice: LaneKind | 'out') => void;
  readonly onRename: (name: string) => void;
}

function LaneRow({ lane, doc, stepIds, choice, onChoose, onRename }: LaneRowProps) {
  const t = useT();
  const name = laneName(lane.record, getLocale(doc));
  const options = [
    ...LANE_KINDS.map((kind) => ({ key: kind, label: t(`lane.kind.${kind}` as TextKey) })),
    { key: 'out' as const, label: t('import.preview.out') },
  ];
  const isOut = choice === 'out';
  return (
    <tr className={isOut ? 'is-refused' : ''}>
      <th scope="row">
        <PartHead
          name={name}
          nameLabel={t('import.preview.nameOfLane', { name })}
          onRename={onRename}
          options={options}
          value={choice}
          label={t('import.preview.kindOf', { name })}
          onChoose={onChoose}
        />
      </th>
      {stepIds.map((stepId) => (
        <td key={stepId}>{!isOut && <PreviewCell doc={doc} lane={lane} stepId={stepId} />}</td>
      ))}
    </tr>
  );
}
