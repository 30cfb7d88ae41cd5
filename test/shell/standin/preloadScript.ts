/** The script that runs in the page before its own: the preload, with a `require('electron')` over a page binding. */

/** Names under which Node reaches into the page; nobody who does not know them finds them. */
export const BINDING = '__standinSend';
export const DOOR = Symbol.for('standin.door').description ?? '';

/** Runs in the page; must not use anything from outside itself. */
function install(
  names: { binding: string; door: string; origin: string },
  runPreload: (require: unknown, module: unknown, exports: unknown) => void,
) {
  if (window !== window.top || location.origin !== names.origin) return;
  const page = window as unknown as Record<string, unknown>;
  const binding = page[names.binding] as (message: unknown) => Promise<unknown>;
  delete page[names.binding];

  const toWire = (value: unknown): unknown => {
    if (value === undefined) return { $undefined: true };
    if (value instanceof Uint8Array) {
      let text = '';
      for (const byte of value) text += String.fromCharCode(byte);
      return { $bytes: btoa(text) };
    }
    if (Array.isArray(value)) return value.map(toWire);
    if (value !== null && typeof value === 'object')
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toWire(inner)]));
    return value;
  };
  const fromWire = (wire: unknown): unknown => {
    if (wire === null || typeof wire !== 'object') return wire;
    if (Array.isArray(wire)) return wire.map(fromWire);
    const record = wire as Record<string, unknown>;
    if ('$undefined' in record) return undefined;
    if ('$bytes' in record) return Uint8Array.from(atob(String(record.$bytes)), (char) => char.charCodeAt(0));
    return Object.fromEntries(Object.entries(record).map(([key, inner]) => [key, fromWire(inner)]));
  };

  const listeners = new Map<string, Set<(...args: unknown[]) => void>>();
  const paths = new Map<string, string>();
  Object.defineProperty(page, names.door, {
    value: {
      receive: (channel: string, wire: unknown) => {
        for (const listener of [...(listeners.get(channel) ?? [])])
          listener({ sender: null }, ...(fromWire(wire) as unknown[]));
      },
      /** What webUtils says about a file that a test drops, by its name. */
      setPath: (name: string, path: string) => paths.set(name, path),
    },
  });

  /** What crosses between the worlds is copied; functions are wrapped; files go through as they are. */
  const cross = (value: unknown): unknown => {
    if (typeof value === 'function')
      return (...args: unknown[]) => {
        const result: unknown = Reflect.apply(value, undefined, args.map(cross));
        return result instanceof Promise ? result.then(cross) : cross(result);
      };
    if (value instanceof Blob || value === null || typeof value !== 'object') return value;
    return structuredClone(value);
  };
  const crossAll = (api: Record<string, unknown>) =>
    Object.freeze(
      Object.fromEntries(Object.entries(api).map(([key, value]) => [key, Object.freeze(cross(value))])),
    );

  const electron = {
    contextBridge: {
      exposeInMainWorld: (name: string, api: Record<string, unknown>) =>
        Object.defineProperty(page, name, { value: crossAll(api), enumerable: true }),
    },
    ipcRenderer: {
      invoke: async (channel: string, ...args: unknown[]) =>
        fromWire(await binding({ channel, args: toWire(structuredClone(args)) })),
      on: (channel: string, listener: (...args: unknown[]) => void) => {
        listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener));
      },
      removeListener: (channel: string, listener: (...args: unknown[]) => void) => {
        listeners.get(channel)?.delete(listener);
      },
    },
    webUtils: {
      getPathForFile: (file: unknown) => {
        if (!(file instanceof File)) throw new TypeError('not a File');
        return paths.get(file.name) ?? '';
      },
    },
  };
  const admit = <T extends object>(name: string, target: T): T =>
    new Proxy(target, {
      get: (object, key, receiver) => {
        if (typeof key === 'symbol' || key in object) return Reflect.get(object, key, receiver);
        throw new Error(`not in the stand-in: ${name}.${key}`);
      },
    });
  const modules: Record<string, unknown> = {
    electron: admit('electron', {
      contextBridge: admit('contextBridge', electron.contextBridge),
      ipcRenderer: admit('ipcRenderer', electron.ipcRenderer),
      webUtils: admit('webUtils', electron.webUtils),
    }),
  };
  const module = { exports: {} };
  runPreload(
    (name: string) => {
      if (name in modules) return modules[name];
      throw new Error(`module not found: ${name}`);
    },
    module,
    module.exports,
  );
}

/** The whole script as text: evaluation at run time is what the page's policy forbids. */
export const preloadScript = (source: string, origin: string): string =>
  `(${install.toString()})(${JSON.stringify({ binding: BINDING, door: DOOR, origin })}, (require, module, exports) => {\n${source}\n});`;
