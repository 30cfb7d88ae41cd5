/** The open comments that the numbers on the map point at. */
import { type CommentedPlace, drawPin } from '../../../scene/comments';
import { type Pen, STYLES } from '../pen';
import { type Piece, paragraph, partTitle } from '../pieces';

const INDENT = 26;
const ANSWER = 14;

export function comments(pen: Pen, places: readonly CommentedPlace[]): readonly Piece[] {
  if (places.length === 0) return [];
  const { t, theme } = pen;
  return [
    ...partTitle(pen, 'comments', t('export.commentList')),
    ...places.flatMap(({ number, id, name, threads }) => {
      const title = name.trim() || t(id === null ? 'comments.kind.map' : 'window.untitled');
      const [first, ...more] = paragraph(pen, title, STYLES.entry, {
        x: INDENT,
        keep: true,
        heading: 2,
        space: 14,
      });
      const said = threads.flatMap(({ comment, answers }) =>
        [comment, ...answers.map((answer) => answer.comment)].flatMap(({ author, at, text }, index) => {
          const x = INDENT + (index > 0 ? ANSWER : 0);
          const who = `${author || t('comments.nobody')}, ${at.slice(0, 10)}`;
          return [
            ...paragraph(pen, who, STYLES.small, { x, color: theme.ink3, keep: true, space: 4 }),
            ...paragraph(pen, text, STYLES.body, { x }),
          ];
        }),
      );
      if (!first) return said;
      const head: Piece = {
        ...first,
        draw: (canvas, at) => {
          drawPin(canvas.brush(), number, { x: at.x + 10, y: at.y + STYLES.entry.lineHeight / 2 });
          first.draw(canvas, at);
        },
      };
      return [head, ...more, ...said];
    }),
  ];
}
