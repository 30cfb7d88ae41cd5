/** A pasted table before it is dropped: what lands where, what it would make, and what finds no place. */
import { useMemo, useState } from 'react';
import { guessHeads, laneEdge } from '../../shared/clipboard/heads';
import { type PastedCells, type PastedSpans, turnCells } from '../../shared/clipboard/pastedCells';
import { planTable, type TablePlan, tableCommand } from '../../shared/clipboard/planTable';
import type { Feeling } from '../../shared/clipboard/readFeelings';
import { laneName } from '../../shared/i18n/laneName';
import { signed } from '../../shared/i18n/numbers';
import { getLocale } from '../../shared/model/document';
import { newId } from '../../shared/model/newId';
import type { Blueprint, Id } from '../../shared/model/schema';
import { viewport } from '../canvas/viewport';
import { editor, useEditor } from '../state/editor';
import { notify } from '../state/notices';
import { ui } from '../state/ui';
import { useT } from '../state/useT';
import { Button } from '../ui/Button';
import { DialogFrame } from '../ui/DialogFrame';
import { Switch } from '../ui/Switch';

export interface PasteDialogProps {
  readonly cells: PastedCells;
  readonly spans: PastedSpans | null;
  /** There is more than the table, which is left out. */
  readonly hasMore: boolean;
  readonly source: { readonly fileName: string; readonly text: string };
  readonly at: { readonly laneId: Id; readonly stepId: Id };
  readonly onClose: () => void;
}

/** More are counted, not shown. */
const ROWS = 24;
const COLUMNS = 10;

export function PasteDialog({ cells: pasted, spans, hasMore, source, at, onClose }: PasteDialogProps) {
  const t = useT();
  const doc = useEditor((state) => state.session.doc);
  const [edge] = useState(() => laneEdge(pasted, doc));
  const [turned, setTurned] = useState(edge === 'top');
  const cells = useMemo(() => (turned ? turnCells(pasted) : pasted), [pasted, turned]);
  const [heads, setHeads] = useState(() => guessHeads(doc, cells));
  const turn = (value: boolean) => {
    setTurned(value);
    setHeads({ row: heads.column, column: heads.row });
  };
  const plan = useMemo(
    () => planTable(doc, cells, at, heads, turned ? null : spans),
    [doc, cells, at, heads, turned, spans],
  );
  const accept = () => {
    const { dispatch, select } = editor.getState();
    const stepName = t('canvas.new.stepName');
    const made = tableCommand(doc, plan, { makeId: () => newId(Math.random), stepName });
    onClose();
    if (!made.command || dispatch(made.command) !== null) return;
    if (made.selection) select(made.selection);
    if (made.left > 0) notify(t('canvas.said.notPasted', { count: made.left }));
    setTimeout(() => viewport.focus());
  };
  const openAsMap = () => {
    const bytes = new TextEncoder().encode(source.text);
    ui.getState().set({ dialog: { kind: 'import', fileName: source.fileName, bytes } });
  };
  return (
    <DialogFrame
      width="wide"
      title={t('writing.paste.title')}
      closeLabel={t('window.close')}
      onClose={onClose}
      foot={
        <>
          {edge !== null && (
            <Button look="quiet" onPress={openAsMap}>
              {t('writing.paste.asMap')}
            </Button>
          )}
          <span className="dialog-gap" />
          <Button onPress={onClose}>{t('window.cancel')}</Button>
          <Button look="primary" autoFocus isDisabled={plan.cards + plan.emotions === 0} onPress={accept}>
            {plan.cards > 0
              ? t('writing.paste.accept', { count: plan.cards })
              : plan.emotions > 0
                ? t('writing.paste.acceptFeelings', { count: plan.emotions })
                : t('writing.paste.nothing')}
          </Button>
        </>
      }
    >
      <div className="paste-heads">
        <Switch value={heads.row} onChange={(row) => setHeads({ ...heads, row })}>
          {t('writing.paste.headRow')}
        </Switch>
        <Switch value={heads.column} onChange={(column) => setHeads({ ...heads, column })}>
          {t('writing.paste.headColumn')}
        </Switch>
        <Switch value={turned} onChange={turn}>
          {t('writing.paste.turned')}
        </Switch>
      </div>
      <Summary plan={plan} />
      <PlanTable plan={plan} doc={doc} />
      {hasMore && <p className="caption">{t('writing.paste.beside')}</p>}
    </DialogFrame>
  );
}

function Summary({ plan }: { plan: TablePlan }) {
  const t = useT();
  const parts = [
    ...(plan.cards > 0 || plan.emotions === 0 ? [t('writing.paste.cards', { count: plan.cards })] : []),
    ...(plan.emotions > 0 ? [t('writing.paste.feelings', { count: plan.emotions })] : []),
    ...(plan.newSteps > 0 ? [t('writing.paste.newSteps', { count: plan.newSteps })] : []),
  ];
  return (
    <p className="paste-summary" role="status">
      {parts.join(' · ')}
      {plan.left > 0 && <span className="paste-left">{t('writing.paste.left', { count: plan.left })}</span>}
    </p>
  );
}

function PlanTable({ plan, doc }: { plan: TablePlan; doc: Blueprint }) {
  const t = useT();
  const columns = plan.columns.slice(0, COLUMNS);
  const rows = plan.rows.slice(0, ROWS);
  const [moreRows, moreColumns] = [plan.rows.length - rows.length, plan.columns.length - columns.length];
  const more = [
    ...(moreRows > 0 ? [t('writing.paste.more', { count: moreRows })] : []),
    ...(moreColumns > 0 ? [t('writing.paste.moreColumns', { count: moreColumns })] : []),
  ];
  const nameOf = (id: Id | null): string => {
    const lane = id === null ? undefined : doc.lanes[id];
    return lane ? laneName(lane, getLocale(doc)) : '—';
  };
  return (
    <>
      <div className="paste-plan scroll" tabIndex={-1}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('writing.paste.lane')}</th>
              {columns.map(({ stepId, name }, index) => (
                <th key={stepId ?? `new ${index}`} scope="col" className={stepId === null ? 'is-new' : ''}>
                  {stepId === null && <span className="paste-new">+ </span>}
                  {name || t('writing.paste.newStep')}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ laneId, heading, refused, feelings }, row) => (
              <tr key={laneId ?? `none ${row}`} className={refused ? 'is-refused' : ''}>
                <th scope="row">
                  {nameOf(laneId)}
                  {heading !== '' && heading !== nameOf(laneId) && <span className="caption">{heading}</span>}
                  {refused && <span className="caption">{t(`writing.paste.${refused}`)}</span>}
                </th>
                {columns.map(({ stepId }, column) => (
                  <td key={stepId ?? `new ${column}`}>
                    {feelings?.[column] ? (
                      <Mood {...feelings[column]} />
                    ) : (
                      (plan.cells[row]?.[column] ?? []).map((title, index) => (
                        // Titles of one cell may be the same; their order never changes here.
                        <span
                          key={`${index} ${title}`}
                          className={feelings ? 'paste-card is-left' : 'paste-card'}
                        >
                          {title}
                          <Reach span={plan.spans?.[row]?.[column] ?? 1} />
                        </span>
                      ))
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more.length > 0 && <p className="caption">{more.join(' · ')}</p>}
    </>
  );
}

/** A point of the curve: what the cell says, and the number from −5 to 5 it will be. */
const Mood = ({ value, note }: Feeling) => (
  <span className="paste-feeling">{note ? `${note} → ${signed(value)}` : signed(value)}</span>
);

/** How many steps a card covers, as in the preview of an import. */
const Reach = ({ span }: { span: number }) => (span > 1 ? <span className="caption"> → {span}</span> : null);
