/** What a file becomes: its lanes, each with a kind that can be changed, over its phases and steps; a part of a large map. */

import { laneName } from '../../../shared/i18n/laneName';
import { signed } from '../../../shared/i18n/numbers';
import type { TextKey } from '../../../shared/i18n/translate';
import type { LaneChoices } from '../../../shared/importers/chooseLanes';
import { getLocale } from '../../../shared/model/document';
import {
  cardsInCell,
  emotionAt,
  type Keyed,
  orderedLanes,
  orderedPhases,
  orderedSteps,
  stepsOfPhase,
} from '../../../shared/model/queries';
import { type Blueprint, type Id, LANE_KINDS, type Lane, type LaneKind } from '../../../shared/model/schema';
import { useT } from '../../state/useT';
import { Select } from '../../ui/Select';

export interface ImportPreviewProps {
  /** As it was read; its lanes are the rows. */
  readonly read: Blueprint;
  /** As it will be taken in. */
  readonly doc: Blueprint;
  readonly choices: LaneChoices;
  readonly onChoose: (laneId: Id, choice: LaneKind | 'out') => void;
}

/** More are counted, not shown. */
const STEPS = 12;
const LANES = 40;

export function ImportPreview({ read, doc, choices, onChoose }: ImportPreviewProps) {
  const t = useT();
  const steps = orderedSteps(doc);
  const lanes = orderedLanes(read);
  const shown = steps.slice(0, STEPS);
  const ids = new Set(shown.map(({ id }) => id));
  const phases = orderedPhases(doc).flatMap(({ id, record }) => {
    const width = stepsOfPhase(doc, id).filter((step) => ids.has(step.id)).length;
    return width > 0 ? [{ id, name: record.name, width }] : [];
  });
  const [moreLanes, moreSteps] = [lanes.length - LANES, steps.length - STEPS];
  const more = [
    ...(moreLanes > 0 ? [t('writing.paste.more', { count: moreLanes })] : []),
    ...(moreSteps > 0 ? [t('writing.paste.moreColumns', { count: moreSteps })] : []),
  ];
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrolls with the keyboard */}
      <section className="paste-plan import-plan scroll" tabIndex={0} aria-label={t('import.preview.title')}>
        <table>
          <thead>
            {phases.length > 1 && (
              <tr>
                <td />
                {phases.map(({ id, name, width }) => (
                  <th key={id} scope="colgroup" colSpan={width}>
                    {name}
                  </th>
                ))}
              </tr>
            )}
            <tr>
              <th scope="col">{t('import.preview.lane')}</th>
              {shown.map(({ id, record }) => (
                <th key={id} scope="col">
                  {record.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lanes.slice(0, LANES).map((lane) => (
              <LaneRow
                key={lane.id}
                lane={lane}
                doc={doc}
                stepIds={shown.map(({ id }) => id)}
                choice={choices[lane.id] ?? lane.record.kind}
                onChoose={(choice) => onChoose(lane.id, choice)}
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
}

function LaneRow({ lane, doc, stepIds, choice, onChoose }: LaneRowProps) {
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
        <span className="import-lane">{name}</span>
        <Select
          options={options}
          value={choice}
          label={t('import.preview.kindOf', { name })}
          onChange={onChoose}
        />
      </th>
      {stepIds.map((stepId) => (
        <td key={stepId}>{!isOut && <Cell doc={doc} lane={lane} stepId={stepId} />}</td>
      ))}
    </tr>
  );
}

function Cell({ doc, lane, stepId }: { doc: Blueprint; lane: Keyed<Lane>; stepId: Id }) {
  const isMood = doc.lanes[lane.id]?.kind === 'emotions';
  const personaId = lane.record.personaId ?? null;
  const moods = isMood
    ? Object.keys(doc.personas)
        .map((id) => emotionAt(doc, stepId, id))
        .concat(emotionAt(doc, stepId, personaId))
        .flatMap((mood) => (mood ? [mood] : []))
    : [];
  return (
    <>
      {[...new Map(moods.map((mood) => [mood.id, mood.record])).entries()].map(([id, { value, note }]) => (
        <span key={id} className="paste-feeling">
          {note ? `${note} → ${signed(value)}` : signed(value)}
        </span>
      ))}
      {cardsInCell(doc, lane.id, stepId).map(({ id, record }) => (
        <span key={id} className="paste-card">
          {record.title}
          {(record.span ?? 1) > 1 && <span className="caption"> → {record.span}</span>}
        </span>
      ))}
    </>
  );
}
