/** What tells a mood beside its words: words of axes and pictures, from −5 (worst) to 5 (best), and what weakens, strengthens or turns a word round. */

/** Words of axes; they count only where they are the whole cell. */
export const emotionLevels: ReadonlyMap<string, number> = new Map([
  ['高', 4],
  ['中', 0],
  ['低', -4],
  ['high', 4],
  ['medium', 0],
  ['low', -4],
  ['up', 3],
  ['down', -3],
]);

export const emotionPictures: ReadonlyMap<string, number> = new Map(
  Object.entries({
    5: '😍🤩🥳🎉',
    4: '😄😁😃🥰😆',
    3: '😊🙂😀👍💪😎☺😌🟢💚',
    2: '🤔🧐💡',
    0: '😐😶😑🟡🟠💛',
    '-1': '🤨😴🥱😕',
    '-2': '😟🙁☹😬😓🥺',
    '-3': '😰😣😞😔😢😥😨👎😩😖🔴',
    '-4': '😠😤😫😭😱',
    '-5': '😡🤬💔',
  }).flatMap(([value, pictures]) => [...pictures].map((picture) => [picture, Number(value)] as const)),
);

/** Words that make the mood that follows weaker. */
export const weakening =
  /(?:\b(?:slightly|somewhat|a bit|a little|mildly|un peu|un poco|um pouco|etwas|leicht)\b|轻微|輕微|有点|有點|略|やや|少し|조금)\s*$/;
/** Words that make the mood that follows stronger. */
export const strengthening =
  /(?:\b(?:very|extremely|highly|so|tres|muy|muito|sehr)\b|非常|很|极|極|とても|매우)\s*$/;
/** Words that turn the mood that follows round. */
export const negating =
  /(?:\b(?:not|no|never|isn't|aren't|pas|nao|nicht|kein)\b(?: \w+)?|不太|不够|不夠|没有|沒有|不)\s*$/;
