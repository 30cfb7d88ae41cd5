/** A short piece of a persona's curve with its shape: the key to the curves. */

import type { Id } from '../../../shared/model/schema';
import { personaStyles } from '../../../shared/scene/personaStyle';
import { useSettled } from '../../state/settled';
import { Glyph } from '../../ui/Glyph';
import { usePersonaLook } from './PersonaMark';

export function LineSample({ id }: { id: Id }) {
  const { color, dash, cap } = usePersonaLook(id);
  const shape = useSettled((state) => personaStyles(state.session.doc).get(id)?.shape);
  return (
    <span className="line-sample" aria-hidden>
      <svg width={30} height={10} viewBox="0 0 30 10" aria-hidden>
        <line
          x1={1}
          x2={29}
          y1={5}
          y2={5}
          stroke={color}
          strokeWidth={2}
          strokeDasharray={dash.join(' ')}
          strokeLinecap={cap}
        />
      </svg>
      {shape && <Glyph name={shape} size={10} color={color} />}
    </span>
  );
}
