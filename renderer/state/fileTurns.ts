/** What is done with the open file goes one after the other: a save waits for the save before it, and for a version of another program that is being taken in. */

let underWay: Promise<unknown> | null = null;

/** Does this once what is under way has ended, however that went. At once where nothing is. */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  while (underWay) await Promise.allSettled([underWay]);
  const turn = work().finally(() => {
    underWay = null;
  });
  underWay = turn;
  return turn;
}
