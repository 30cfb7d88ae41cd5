/** A persona's picture, emoji or first letter in a ring of its colour. */
import { isId } from '../../../shared/model/fields';
import type { Id } from '../../../shared/model/schema';
import { useSettled } from '../../state/settled';
import { usePersonaLook } from './PersonaMark';

/** The first letter as a reader sees it: a whole emoji, a Han character, a letter. */
const firstLetter = (text: string): string =>
  [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)][0]?.segment ?? '';

/** `label`: what is read out, where nothing beside it names the persona. */
export function Avatar({ id, size = 34, label }: { id: Id; size?: number; label?: string }) {
  const persona = useSettled((state) => state.session.doc.personas[id]);
  const asset = useSettled((state) => {
    const avatar = state.session.doc.personas[id]?.avatar;
    return avatar && isId(avatar) ? state.session.doc.assets[avatar] : undefined;
  });
  const { color } = usePersonaLook(id);
  if (!persona) return null;
  const emoji = persona.avatar && !asset && !isId(persona.avatar) ? persona.avatar : null;
  return (
    <span
      className="avatar"
      {...(label !== undefined && { role: 'img', 'aria-label': label })}
      style={{ width: size, height: size, borderColor: color, fontSize: size * 0.5 }}
    >
      {asset ? (
        <img src={`data:${asset.mime};base64,${asset.data}`} alt="" />
      ) : (
        <span aria-hidden className={emoji ? undefined : 'letter'}>
          {emoji ?? firstLetter(persona.name).toUpperCase()}
        </span>
      )}
    </span>
  );
}
