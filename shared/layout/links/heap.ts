/** A priority queue of numbers: smallest priority first, of equal ones the first put in. */

export interface Heap {
  readonly size: () => number;
  readonly clear: () => void;
  readonly push: (item: number, priority: number) => void;
  /** The item of smallest priority; −1 where the queue is empty. */
  readonly pop: () => number;
}

export function createHeap(): Heap {
  const items: number[] = [];
  const priorities: number[] = [];
  const orders: number[] = [];
  let order = 0;
  const isBefore = (a: number, b: number): boolean =>
    priorities[a]! < priorities[b]! || (priorities[a] === priorities[b] && orders[a]! < orders[b]!);
  const swap = (a: number, b: number): void => {
    for (const list of [items, priorities, orders]) {
      const held = list[a]!;
      list[a] = list[b]!;
      list[b] = held;
    }
  };
  return {
    size: () => items.length,
    clear: () => {
      items.length = 0;
      priorities.length = 0;
      orders.length = 0;
      order = 0;
    },
    push: (item, priority) => {
      let at = items.push(item) - 1;
      priorities.push(priority);
      orders.push(order++);
      while (at > 0) {
        const parent = (at - 1) >> 1;
        if (!isBefore(at, parent)) break;
        swap(at, parent);
        at = parent;
      }
    },
    pop: () => {
      const top = items[0];
      if (top === undefined) return -1;
      swap(0, items.length - 1);
      items.pop();
      priorities.pop();
      orders.pop();
      for (let at = 0; ; ) {
        let least = at;
        for (const child of [2 * at + 1, 2 * at + 2])
          if (child < items.length && isBefore(child, least)) least = child;
        if (least === at) break;
        swap(at, least);
        at = least;
      }
      return top;
    },
  };
}
