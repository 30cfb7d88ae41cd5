/** Writing a card in place: text goes into the document at rests in the typing and at the end, all of it as one history entry. */
import type { Command } from '../../shared/commands/types';
import { joinText, splitText } from '../../shared/edits/splitCard';
import { laneKind } from '../../shared/model/laneKinds';
import { newId } from '../../shared/model/newId';
import { cardsInCell } from '../../shared/model/queries';
import type { CardKind, Id } from '../../shared/model/schema';
import { editor } from '../state/editor';

export interface EditTarget {
  /** Null until the card exists. */
  readonly id: Id | null;
  readonly laneId: Id;
  readonly stepId: Id;
  readonly index: number;
  readonly cardKind?: CardKind | undefined;
}

/** A rest in the typing after which the text is put into the document, ms. */
const REST_MS = 400;
let edits = 0;

export interface CardEdit {
  /** The card, once it exists. */
  readonly id: () => Id | null;
  readonly change: (text: string) => void;
  /** Puts the text into the document now. An empty new card is not made; one that was emptied is taken away. */
  readonly end: (text: string) => void;
}

export function createCardEdit(target: EditTarget): CardEdit {
  const mergeKey = `write ${++edits}`;
  let id = target.id;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const first = target.id === null ? undefined : editor.getState().session.doc.cards[target.id];
  // What has not been written on is not written: texts with blank lines of their own stay as they are.
  // A field gives every line break as \n.
  let kept = first ? joinText(first).replace(/\r\n?/g, '\n') : '';
  const dispatch = (command: Command) => editor.getState().dispatch(command, { mergeKey });

  const write = (text: string): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const { doc } = editor.getState().session;
    const { title, body } = splitText(text, first?.title);
    const known = id === null ? undefined : doc.cards[id];
    if (known) {
      if (text !== kept && (known.title !== title || (known.body ?? null) !== body))
        dispatch({ type: 'card.edit', ids: [id ?? ''], fields: { title, body } });
    } else if (id === null && text.trim() !== '') {
      const lane = doc.lanes[target.laneId];
      const fresh = newId(Math.random);
      const count = cardsInCell(doc, target.laneId, target.stepId).length;
      const refusal = dispatch({
        type: 'card.add',
        id: fresh,
        at: { laneId: target.laneId, stepId: target.stepId, index: Math.min(target.index, count) },
        card: {
          kind: target.cardKind ?? laneKind(lane?.kind ?? 'text').newCard ?? 'text',
          title,
          ...(body !== null && { body }),
        },
      });
      if (refusal === null) id = fresh;
    }
    kept = text;
  };

  return {
    id: () => id,
    change: (text) => {
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(() => write(text), REST_MS);
    },
    end: (text) => {
      if (target.id === null && id !== null && text.trim() === '')
        dispatch({ type: 'card.delete', ids: [id] });
      else write(text);
    },
  };
}
