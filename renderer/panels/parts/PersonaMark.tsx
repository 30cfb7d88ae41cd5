/** A persona's shape in its colour, as on cards and curves. */

import type { Id } from '../../../shared/model/schema';
import { personaColor, personaStyles } from '../../../shared/scene/personaStyle';
import { themes } from '../../../shared/scene/themes';
import { useSettled } from '../../state/settled';
import { useUi } from '../../state/ui';
import { Glyph } from '../../ui/Glyph';

export interface PersonaLook {
  readonly color: string;
  readonly dash: readonly number[];
  readonly cap: 'butt' | 'round';
}

/** Colour and line pattern of a persona in the window's theme. */
export function usePersonaLook(id: Id): PersonaLook {
  const style = useSettled((state) => personaStyles(state.session.doc).get(id));
  const theme = useUi((state) => state.themeName);
  if (!style) return { color: 'var(--ink3)', dash: [], cap: 'butt' };
  return {
    color: style.custom === null ? `var(--${style.token})` : personaColor(style, themes[theme]),
    dash: style.dash,
    cap: style.cap,
  };
}

export function PersonaMark({ id, size = 12, named }: { id: Id; size?: number; named?: boolean }) {
  const { color } = usePersonaLook(id);
  const shape = useSettled((state) => personaStyles(state.session.doc).get(id)?.shape);
  const name = useSettled((state) => state.session.doc.personas[id]?.name);
  if (!shape) return null;
  return <Glyph name={shape} size={size} color={color} label={named ? name : undefined} />;
}
