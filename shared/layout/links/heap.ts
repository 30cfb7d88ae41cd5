/** A priority queue of numbers: smallest priority first, of equal ones the first put in. */

export interface Heap {
  readonly clear: () => void;
  readonly push: (item: number, priority: number) => void;
  /** The item of smallest priority; −1 where the queue is empty. */
  readonly pop: () => number;
}

const FIRST_ROOM = 1024;

export function createHeap(): Heap {
  let items = new Int32Array(FIRST_ROOM);
  let orders = new Int32Array(FIRST_ROOM);
  let priorities = new Float64Array(FIRST_ROOM);
  let size = 0;
  let order = 0;

  const grow = (): void => {
    const [oldItems, oldOrders, oldPriorities] = [items, orders, priorities];
    items = new Int32Array(size * 2);
    orders = new Int32Array(size * 2);
    priorities = new Float64Array(size * 2);
    items.set(oldItems);
    orders.set(oldOrders);
    priorities.set(oldPriorities);
  };
  const put = (at: number, item: number, itemOrder: number, priority: number): void => {
    items[at] = item;
    orders[at] = itemOrder;
    priorities[at] = priority;
  };

  return {
    clear: () => {
      size = 0;
      order = 0;
    },
    push: (item, priority) => {
      if (size === items.length) grow();
      // A new item is the last among equals, so it passes only what comes strictly later.
      let at = size++;
      while (at > 0) {
        const parent = (at - 1) >> 1;
        if (priorities[parent]! <= priority) break;
        put(at, items[parent]!, orders[parent]!, priorities[parent]!);
        at = parent;
      }
      put(at, item, order++, priority);
    },
    pop: () => {
      if (size === 0) return -1;
      const top = items[0]!;
      size--;
      const priority = priorities[size]!;
      const itemOrder = orders[size]!;
      const comesBefore = (other: number): boolean =>
        priorities[other]! < priority || (priorities[other] === priority && orders[other]! < itemOrder);
      let at = 0;
      for (;;) {
        let child = 2 * at + 1;
        if (child >= size) break;
        const right = child + 1;
        if (
          right < size &&
          (priorities[right]! < priorities[child]! ||
            (priorities[right] === priorities[child] && orders[right]! < orders[child]!))
        )
          child = right;
        if (!comesBefore(child)) break;
        put(at, items[child]!, orders[child]!, priorities[child]!);
        at = child;
      }
      put(at, items[size]!, itemOrder, priority);
      return top;
    },
  };
}
