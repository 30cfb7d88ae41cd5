/** Fields for the text of a note and the label of a link, over their place on the map. */
import { useRef } from 'react';
import type { Rect } from '../../../shared/layout/types';
import type { Id } from '../../../shared/model/schema';
import { editor, useEditor } from '../../state/editor';
import { ui } from '../../state/ui';
import { useT } from '../../state/useT';
import { useCamera } from '../useCamera';
import { viewport } from '../viewport';

const LABEL = { w: 120, h: 22 };

function Field({
  rect,
  text,
  label,
  className,
  keep,
}: {
  readonly rect: Rect;
  readonly text: string;
  readonly label: string;
  readonly className: string;
  readonly keep: (text: string) => void;
}) {
  const field = useRef<HTMLTextAreaElement>(null);
  const cancelled = useRef(false);
  useCamera(
    ({ x, y, zoom }) => {
      if (field.current)
        field.current.style.transform = `translate(${rect.x * zoom + x}px,${rect.y * zoom + y}px) scale(${Math.max(zoom, 0.8)})`;
    },
    [rect.x, rect.y],
  );
  return (
    <textarea
      ref={field}
      className={`map-field ${className}`}
      aria-label={label}
      defaultValue={text}
      // biome-ignore lint/a11y/noAutofocus: the user has just asked to write here
      autoFocus
      style={{ width: rect.w, minHeight: rect.h }}
      onFocus={(event) => event.currentTarget.select()}
      onPointerDown={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
      onBlur={(event) => {
        if (!cancelled.current) keep(event.currentTarget.value);
        ui.getState().set({ editing: null });
      }}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        event.stopPropagation();
        const done =
          event.key === 'Enter' && (className === 'map-link-field' || event.ctrlKey || event.metaKey);
        if (event.key !== 'Escape' && !done) return;
        event.preventDefault();
        viewport.focus();
      }}
    />
  );
}

export function NoteField({ id }: { readonly id: Id }) {
  const t = useT();
  const note = useEditor((state) => state.session.doc.notes[id]);
  if (!note) return null;
  const keep = (text: string) => {
    if (text !== note.text) editor.getState().dispatch({ type: 'note.edit', ids: [id], fields: { text } });
  };
  return (
    <Field rect={note} text={note.text} label={t('canvas.note')} className="map-note-field" keep={keep} />
  );
}

export function LinkField({ id }: { readonly id: Id }) {
  const t = useT();
  const link = useEditor((state) => state.session.doc.links[id]);
  const route = useEditor((state) => state.layout.links.find((row) => row.id === id));
  if (!link || !route) return null;
  const middle = route.points[Math.floor(route.points.length / 2)] ?? { x: 0, y: 0 };
  const rect = route.label ?? { x: middle.x - LABEL.w / 2, y: middle.y - LABEL.h / 2, ...LABEL };
  const keep = (text: string) => {
    const label = text.trim();
    if (label !== (link.label ?? ''))
      editor.getState().dispatch({ type: 'link.edit', id, fields: { label: label === '' ? null : label } });
  };
  return (
    <Field
      rect={{ ...rect, w: Math.max(rect.w, LABEL.w) }}
      text={link.label ?? ''}
      label={t('canvas.linkField')}
      className="map-link-field"
      keep={keep}
    />
  );
}
