/** `app` of the stand-in: the life of the program, its folders, and what it asked of the system. */
import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { honest, StandinEvent } from './honest';
import type { StandinMenu } from './menu';

export interface AppOptions {
  readonly appPath: string;
  readonly userData: string;
  readonly locale: string;
  readonly isPackaged: boolean;
  readonly hasLock: boolean;
}

export class StandinApp extends EventEmitter {
  readonly isPackaged: boolean;
  /** What main asked for, in order: `enableSandbox`, `ready`, `exit 1`, … */
  readonly log: string[] = [];
  readonly recentDocuments: string[] = [];
  lockData: unknown;
  aboutPanel: Electron.AboutPanelOptionsOptions | null = null;
  jumpList: Electron.JumpListCategory[] = [];
  dockMenu: StandinMenu | null = null;
  private readonly ownDock = honest('dock', {
    setMenu: (menu: StandinMenu) => {
      this.dockMenu = menu;
    },
  });
  private ready = false;
  private release: () => void = () => undefined;
  private readonly whenReleased = new Promise<void>((done) => {
    this.release = done;
  });

  constructor(
    private readonly settings: AppOptions,
    private readonly closeAll: () => boolean,
  ) {
    super();
    this.isPackaged = settings.isPackaged;
  }

  enableSandbox(): void {
    if (this.ready) throw new Error('app.enableSandbox() must be called before the program is ready');
    this.log.push('enableSandbox');
  }
  whenReady(): Promise<void> {
    return this.whenReleased;
  }
  isReady(): boolean {
    return this.ready;
  }
  getAppPath(): string {
    return this.settings.appPath;
  }
  getPath(name: string): string {
    return name === 'userData' ? this.settings.userData : join(this.settings.userData, name);
  }
  getLocale(): string {
    return this.settings.locale;
  }
  requestSingleInstanceLock(data?: Record<string, unknown>): boolean {
    this.lockData = structuredClone(data);
    return this.settings.hasLock;
  }
  getVersion(): string {
    return '0.0.0';
  }
  addRecentDocument(path: string): void {
    this.recentDocuments.push(path);
  }
  clearRecentDocuments(): void {
    this.recentDocuments.length = 0;
  }
  setAboutPanelOptions(options: Electron.AboutPanelOptionsOptions): void {
    this.aboutPanel = options;
  }
  setAppUserModelId(id: string): void {
    this.log.push(`id ${id}`);
  }
  setJumpList(list: Electron.JumpListCategory[]): void {
    this.jumpList = structuredClone(list);
  }
  /** On a Mac only, as in Electron. */
  get dock(): { setMenu: (menu: StandinMenu) => void } | undefined {
    return process.platform === 'darwin' ? this.ownDock : undefined;
  }
  quit(): void {
    const event = new StandinEvent();
    this.emit('before-quit', event);
    if (event.defaultPrevented || !this.closeAll()) return;
    const last = new StandinEvent();
    this.emit('will-quit', last);
    if (last.defaultPrevented) return;
    this.log.push('quit');
    this.emit('quit', new StandinEvent(), 0);
  }
  exit(code = 0): void {
    this.log.push(`exit ${code}`);
  }

  /** The moment at which Electron becomes ready. */
  becomeReady(): void {
    this.ready = true;
    this.log.push('ready');
    this.release();
    this.emit('ready', new StandinEvent(), {});
  }
}
