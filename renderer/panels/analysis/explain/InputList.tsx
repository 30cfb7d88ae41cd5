/** What went into a figure: each value with the record that it stands in, as a link to it. */

import type { ExplainedInput } from '../../../../shared/analysis';
import { type Translate, translateData } from '../../../../shared/i18n/translate';
import type { Blueprint, Id } from '../../../../shared/model/schema';
import { pointing } from '../../../state/pointedAt';
import { useSettled } from '../../../state/settled';
import { useUi } from '../../../state/ui';
import { useT } from '../../../state/useT';
import { EvidenceDots } from '../../parts/EvidenceDots';
import { percent, plain, signed } from '../../parts/numbers';
import { RefLink } from '../../parts/RefLink';
import { ShowAll } from '../../parts/ShowAll';
import { useLaneName } from '../../parts/useLaneName';
import { useLimit } from '../../parts/useLimit';

const FIRST = 8;

export function InputList({ doc, inputs }: { doc: Blueprint; inputs: readonly ExplainedInput[] }) {
  const { shown, hidden, showAll } = useLimit(inputs, FIRST);
  return (
    <>
      <ul className="explain-inputs">
        {shown.map((input) => (
          <InputRow key={`${input.table} ${input.id} ${input.field} ${input.term}`} doc={doc} input={input} />
        ))}
      </ul>
      <ShowAll hidden={hidden} showAll={showAll} />
    </>
  );
}

function InputRow({ doc, input }: { doc: Blueprint; input: ExplainedInput }) {
  const t = useT();
  const { term, table, id, value } = input;
  const name = useRecordName(doc, input);
  const word = typeof value === 'string' ? translateWord(t, input, value) : null;
  const number = typeof value === 'number' ? writeNumber(t, input, value) : null;
  return (
    <li
      className={input.context ? 'context' : undefined}
      {...(id !== null && pointing([pointedBy(doc, input, id)]))}
    >
      <span className="explain-term">{translateData(t, `explain.term.${term}`)}</span>
      <b>{number ?? (word === null && t('analysis.noFigure'))}</b>
      <span className="explain-where">
        {table === 'cards' && id !== null && !input.context && (
          <EvidenceDots grade={doc.cards[id]?.evidence ?? 'assumed'} />
        )}
        {id === null ? t('analysisPane.setting') : <RecordLink table={table} id={id} name={name} />}
        {word !== null && <span className="explain-word">{word}</span>}
      </span>
    </li>
  );
}

function writeNumber(t: Translate, { table, field }: ExplainedInput, value: number): string {
  if (table === 'emotions') return signed(value, 2);
  return field === 'share' ? t('window.percent', { value: percent(value) }) : plain(value, 2);
}

/** Words that a field holds: a moment's kind, a standard; any other text stays as it is. */
function translateWord(t: Translate, { field }: ExplainedInput, value: string): string {
  const key = field === 'moment' ? `lane.moment.${value}` : field === 'standard' ? `analysis.${value}` : '';
  const text = key === '' ? value : translateData(t, key);
  return text === key ? value : text;
}

/** What the map marks: the card or step itself, an emotion's step. */
const pointedBy = (doc: Blueprint, { table }: ExplainedInput, id: Id): Id =>
  table === 'emotions' ? (doc.emotions[id]?.stepId ?? id) : id;

/** Records that stand on the map lead there, the others to their form. */
function RecordLink({ table, id, name }: { table: ExplainedInput['table']; id: Id; name: string }) {
  const select = useSettled((state) => state.select);
  const set = useUi((state) => state.set);
  if (table !== 'measures' && table !== 'segments') return <RefLink id={id}>{name}</RefLink>;
  return (
    <button
      type="button"
      className="ref-link"
      onClick={() => {
        select({ table, ids: [id] });
        set({ rightPanel: 'inspector' });
      }}
    >
      {name}
    </button>
  );
}

function useRecordName(doc: Blueprint, { table, id }: ExplainedInput): string {
  const t = useT();
  const laneName = useLaneName();
  const untitled = t('window.untitled');
  if (id === null) return '';
  switch (table) {
    case 'cards':
      return doc.cards[id]?.title.split('\n')[0] || untitled;
    case 'emotions': {
      const emotion = doc.emotions[id];
      const step = doc.steps[emotion?.stepId ?? '']?.name || untitled;
      const persona = doc.personas[emotion?.personaId ?? '']?.name;
      return persona === undefined ? step : `${step} · ${persona}`;
    }
    case 'measures': {
      const measure = doc.measures[id];
      return measure?.name || (measure ? t(`lane.measure.${measure.kind}`) : untitled);
    }
    case 'lanes': {
      const lane = doc.lanes[id];
      return lane ? laneName(lane) : untitled;
    }
    case 'links': {
      const link = doc.links[id];
      const end = (cardId: Id | undefined) => doc.cards[cardId ?? '']?.title || untitled;
      return `${end(link?.from)} → ${end(link?.to)}`;
    }
    case 'steps':
    case 'phases':
    case 'personas':
    case 'segments':
      return doc[table][id]?.name || untitled;
    default:
      return untitled;
  }
}
