/** A file system whose n-th call fails, for trying every call with every error. */
import { type FileHandle, type FileSystem, nodeFileSystem } from '../../../electron/node/fileSystem';

export interface Fault {
  /** Number of the call that fails, from 0; -1 = none. */
  readonly at: number;
  readonly code: string;
  /** Whether all later calls fail too. */
  readonly forEver?: boolean;
}

/** `calls` names each call made, in order. */
export function failingFileSystem(fault: Fault): { fileSystem: FileSystem; calls: string[] } {
  const calls: string[] = [];
  const count = (name: string) => {
    const n = calls.push(name) - 1;
    const fails = fault.at >= 0 && (fault.forEver ? n >= fault.at : n === fault.at);
    if (fails) throw Object.assign(new Error(fault.code), { code: fault.code });
  };
  /** The object with each method counted before it runs. */
  const counted = <T extends object>(target: T, special: Partial<T>): T =>
    new Proxy(target, {
      get(_, name) {
        const method: unknown = Reflect.get(special, name) ?? Reflect.get(target, name);
        // Awaiting a proxy asks it for `then`.
        if (typeof method !== 'function') return method;
        return async (...args: unknown[]) => {
          // The descriptor is given back even where close reports an error, as the systems do.
          if (name === 'close') await Reflect.apply(method, target, args);
          count(String(name));
          return name === 'close' ? undefined : Reflect.apply(method, target, args);
        };
      },
    });
  const open: FileSystem['open'] = async (path, flags, mode) =>
    counted<FileHandle>(await nodeFileSystem.open(path, flags, mode), {});
  return { fileSystem: counted(nodeFileSystem, { open }), calls };
}
