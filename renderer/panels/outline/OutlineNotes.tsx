/** The last row of the outline: sticky notes, each at the step it lies over. */
import { memo, useRef } from 'react';
import type { Id } from '../../../shared/model/schema';
import { laneName } from '../../canvas/names';
import { laneUnder, notePlaces } from '../../canvas/noteRow';
import { viewport } from '../../canvas/viewport';
import { editor, useEditor } from '../../state/editor';
import { ui, useUi } from '../../state/ui';
import { useT } from '../../state/useT';
import { OutlineTalk } from './OutlineTalk';

interface OutlineNotesProps {
  /** Its place among the rows below the head, from 0. */
  readonly row: number;
  readonly height: number;
  readonly from: number;
  readonly to: number;
}

export const OutlineNotes = memo(function OutlineNotes({ row, height, from, to }: OutlineNotesProps) {
  const t = useT();
  const layout = useEditor((state) => state.layout);
  const places = notePlaces(layout);
  return (
    <tr aria-rowindex={row + 3} className="outline-row outline-notes" style={{ height }}>
      <th scope="row" aria-colindex={1} className="outline-lane">
        {t('outline.notes')}
      </th>
      <td aria-hidden="true" />
      {layout.steps.slice(from, to).map((step) => {
        const here = places.filter((place) => place.column === step.index);
        return (
          <td key={step.id} aria-colindex={step.index + 2} className="outline-cell">
            {here.length > 0 && (
              <ul>
                {here.map(({ id }) => (
                  <OutlineNote key={id} id={id} />
                ))}
              </ul>
            )}
          </td>
        );
      })}
      <td aria-hidden="true" />
    </tr>
  );
});

/** Read out are its text and, instead of the place that is seen on the map, the lane it lies on. */
const OutlineNote = memo(function OutlineNote({ id }: { readonly id: Id }) {
  const t = useT();
  const note = useEditor((state) => state.session.doc.notes[id]);
  const lane = useEditor(({ layout, session }) => {
    const under = laneUnder(layout, id);
    return under === null ? null : laneName(session.doc, under);
  });
  const editing = useUi((state) => state.editing?.kind === 'note' && state.editing.id === id);
  const selected = useEditor(
    ({ session: { selection } }) => selection.table === 'notes' && selection.ids.includes(id),
  );
  const active = useEditor(
    ({ session: { selection } }) => selection.table === 'notes' && selection.ids.at(-1) === id,
  );
  if (!note) return null;
  if (editing)
    return (
      <li>
        <NoteField id={id} text={note.text} />
      </li>
    );
  const place = lane === null ? t('outline.note') : t('outline.noteOn', { lane });
  return (
    <li>
      <button
        type="button"
        className="outline-card outline-note"
        style={note.color === undefined ? undefined : { borderInlineStartColor: note.color }}
        data-at={`notes ${id}`}
        data-active={active || undefined}
        tabIndex={active ? 0 : -1}
        aria-pressed={selected}
      >
        <span className="outline-title">{note.text || t('window.untitled')}</span>
        <span className="hidden-visually">, {place}</span>
      </button>
      <OutlineTalk id={id} reached={active} />
    </li>
  );
});

/** Ctrl or Cmd with Enter keeps what is written, as does leaving; Escape gives it up. */
function NoteField({ id, text }: { readonly id: Id; readonly text: string }) {
  const t = useT();
  const ended = useRef(false);
  // A field that goes while it is written in is not left: there is no blur then.
  const end = (next: string) => {
    if (ended.current) return;
    ended.current = true;
    if (next !== text) editor.getState().dispatch({ type: 'note.edit', ids: [id], fields: { text: next } });
    ui.getState().set({ editing: null });
  };
  return (
    <textarea
      className="outline-field outline-note-field"
      data-active
      aria-label={t('outline.noteField')}
      placeholder={t('canvas.noteEmpty')}
      defaultValue={text}
      // biome-ignore lint/a11y/noAutofocus: the user has just asked to write here
      autoFocus
      onFocus={(event) => event.currentTarget.select()}
      onBlur={(event) => end(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing || event.key === 'F6') return;
        event.stopPropagation();
        const keeps = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
        if (!keeps && event.key !== 'Escape') return;
        event.preventDefault();
        end(keeps ? event.currentTarget.value : text);
        viewport.focus();
      }}
    />
  );
}
