/** Makes an object that admits what it has not: asking for anything else throws "not in the stand-in: NAME". */

/** What JavaScript itself, promises and test tools ask every object for. */
const ASKED_OF_ALL = new Set<PropertyKey>([
  'then',
  'toJSON',
  'constructor',
  'asymmetricMatch',
  'nodeType',
  'tagName',
  '$$typeof',
]);

export function honest<T extends object>(name: string, target: T): T {
  return new Proxy(target, {
    get(object, key, receiver) {
      if (typeof key === 'symbol' || key in object || ASKED_OF_ALL.has(key))
        return Reflect.get(object, key, receiver);
      throw new Error(`not in the stand-in: ${name}.${key}`);
    },
  });
}

/** An event as Electron passes it: tests look at `defaultPrevented` on the very event that was fired. */
export class StandinEvent {
  defaultPrevented = false;
  constructor(fields: Readonly<Record<string, unknown>> = {}) {
    Object.assign(this, fields);
  }
  preventDefault = (): void => {
    this.defaultPrevented = true;
  };
}
