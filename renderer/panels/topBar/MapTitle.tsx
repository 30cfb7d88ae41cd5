/** The map's title, changed where it stands. */
import { useRef } from 'react';
import { viewport } from '../../canvas/viewport';
import { useSettled } from '../../state/settled';
import { useT } from '../../state/useT';

export function MapTitle() {
  const t = useT();
  const title = useSettled((state) => state.session.doc.meta.title ?? '');
  const readOnly = useSettled((state) => state.readOnly);
  const dispatch = useSettled((state) => state.dispatch);
  const stay = useRef(0);
  return (
    <span className="map-title">
      <span aria-hidden>{title || t('window.untitled')}</span>
      <input
        aria-label={t('window.bar.title')}
        value={title}
        placeholder={t('window.untitled')}
        readOnly={readOnly}
        onFocus={() => {
          stay.current++;
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' || event.key === 'Escape') viewport.focus();
        }}
        onChange={(event) =>
          dispatch(
            { type: 'meta.edit', fields: { title: event.target.value } },
            { mergeKey: `map title ${stay.current}` },
          )
        }
      />
    </span>
  );
}
