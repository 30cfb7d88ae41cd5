/** A sticky note that floats over the map. */
import { memo } from 'react';
import { getLocale } from '../../../shared/model/document';
import { noteLook } from '../../../shared/scene/notes';
import { themes } from '../../../shared/scene/themes';
import { ascent } from '../../../shared/text/measureText';
import { textStyles } from '../../../shared/text/styles';
import { editor } from '../../state/editor';
import { useUi } from '../../state/ui';
import type { NoteNode as NoteNodeData } from './mapNode';

function NoteView({ node }: { readonly node: NoteNodeData }) {
  const { box, note, selected, away, dimmed } = node;
  const theme = themes[useUi((state) => state.themeName)];
  const look = noteLook(theme, note.color);
  const style = textStyles(getLocale(editor.getState().session.doc)).note;
  const [first] = box.lines;
  return (
    <div
      className={`map-note${selected ? ' map-note-selected' : ''}${away ? ' map-note-away' : ''}${dimmed ? ' map-note-dimmed' : ''}`}
      style={{ background: look.fill, borderColor: look.edge, color: look.ink }}
    >
      {first && (
        <div
          className="map-note-text"
          style={{
            left: first.x,
            top: first.y - ascent(style),
            fontSize: style.size,
            lineHeight: `${style.lineHeight}px`,
          }}
        >
          {box.lines.map((line) => line.text).join('\n')}
        </div>
      )}
    </div>
  );
}

export const NoteNode = memo(NoteView);
