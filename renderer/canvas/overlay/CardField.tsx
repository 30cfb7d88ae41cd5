/** The field in which a card is written, over its place on the map. In a selected cell it waits unseen, so that the first letter, of whatever input method, goes straight into it. */
import { getLocale } from '../../../shared/model/document';
import { mapFontFamily } from '../../../shared/text/faces';
import { useEditor } from '../../state/editor';
import { fieldRect } from '../fieldRect';
import { useCamera } from '../useCamera';
import { type CardFieldProps, useCardField } from '../useCardField';

/** Writing is shown at least this large, whatever the zoom. */
const LEAST_SCALE = 0.8;

/** A cell that is only chosen must not bring up the keyboard of a touch screen. */
const touched = (): boolean => matchMedia('(pointer: coarse)').matches;

export function CardField(field: CardFieldProps) {
  const { target, waiting } = field;
  const { ref, id, props } = useCardField(field);
  const layout = useEditor((state) => state.layout);
  const locale = useEditor((state) => getLocale(state.session.doc));
  const rect = fieldRect(layout, id(), target);

  useCamera(
    ({ x, y, zoom }) => {
      const element = ref.current;
      if (!element || !rect) return;
      const scale = Math.max(zoom, LEAST_SCALE);
      element.style.transform = `translate(${rect.x * zoom + x}px,${rect.y * zoom + y}px) scale(${scale})`;
    },
    [rect?.x, rect?.y],
  );

  if (!rect) return null;
  return (
    <textarea
      ref={ref}
      {...props}
      className={waiting ? 'map-card-field map-card-field-waiting' : 'map-card-field'}
      data-waiting={waiting || undefined}
      inputMode={waiting && touched() ? 'none' : undefined}
      data-map
      style={{ width: rect.w, minHeight: rect.h, fontFamily: mapFontFamily(500, locale) }}
    />
  );
}
