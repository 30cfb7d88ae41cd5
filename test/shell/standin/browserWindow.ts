/** `BrowserWindow` of the stand-in: a page in a context of its own, with the options that main gave kept for tests. */
import { EventEmitter } from 'node:events';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { honest, StandinEvent } from './honest';
import type { StandinSession } from './session';
import { type Invoke, StandinWebContents } from './webContents';

export interface WindowContext {
  readonly browser: Browser;
  readonly sessionOf: (partition: string | undefined) => StandinSession;
  readonly invoke: Invoke;
  readonly onContents: (contents: StandinWebContents) => void;
  readonly onAllClosed: () => void;
}

type Options = Electron.BrowserWindowConstructorOptions;

/** The class for one run of the program, and its open windows. */
export function createBrowserWindowClass({
  browser,
  sessionOf,
  invoke,
  onContents,
  onAllClosed,
}: WindowContext) {
  const open: StandinBrowserWindow[] = [];
  let focused: StandinBrowserWindow | null = null;

  class StandinBrowserWindow extends EventEmitter {
    readonly webContents: StandinWebContents;
    readonly page: Promise<Page>;
    private context: BrowserContext | null = null;
    private title: string;
    private edited = false;
    private represented = '';
    private maximized = false;
    private bounds: Electron.Rectangle;
    private visible: boolean;
    private minimized = false;
    private fullScreen = false;
    private destroyed = false;

    constructor(readonly options: Options) {
      super();
      const { webPreferences = {} } = options;
      this.title = options.title ?? '';
      const { x = 0, y = 0, width = 800, height = 600 } = options;
      this.bounds = { x, y, width, height };
      this.visible = options.show ?? true;
      this.webContents = honest(
        'webContents',
        new StandinWebContents(sessionOf(webPreferences.partition), invoke),
      );
      onContents(this.webContents);
      this.page = this.makePage();
      const admitted = honest('BrowserWindow', this);
      open.push(admitted);
      // biome-ignore lint/correctness/noConstructorReturn: what main gets admits what it has not
      return admitted;
    }

    static getFocusedWindow = (): StandinBrowserWindow | null => focused;
    static getAllWindows = (): StandinBrowserWindow[] => [...open];

    private async makePage(): Promise<Page> {
      const { width = 800, height = 600, webPreferences = {} } = this.options;
      this.context = await browser.newContext({
        viewport: { width, height },
        acceptDownloads: true,
        javaScriptEnabled: webPreferences.javascript ?? true,
      });
      return this.webContents.attach(this.context, webPreferences.preload);
    }

    async loadURL(address: string): Promise<void> {
      const page = await this.page;
      await this.webContents.load(address);
      if (this.destroyed) return;
      if (await page.title()) this.emit('page-title-updated', new StandinEvent(), await page.title(), true);
      this.emit('ready-to-show');
    }

    getBounds(): Electron.Rectangle {
      return { ...this.bounds };
    }
    getNormalBounds(): Electron.Rectangle {
      return { ...this.bounds };
    }
    setBounds(bounds: Electron.Rectangle): void {
      this.bounds = { ...this.bounds, ...bounds };
      this.emit('move');
      this.emit('resize');
    }
    maximize(): void {
      this.maximized = true;
      this.emit('maximize');
    }
    unmaximize(): void {
      this.maximized = false;
      this.emit('unmaximize');
    }
    isMaximized(): boolean {
      return this.maximized;
    }
    show(): void {
      this.visible = true;
      this.focus();
    }
    isVisible(): boolean {
      return this.visible;
    }
    focus(): void {
      if (focused === this) return;
      focused?.emit('blur');
      focused = this;
      this.emit('focus');
    }
    isFocused(): boolean {
      return focused === this;
    }
    isMinimized(): boolean {
      return this.minimized;
    }
    minimize(): void {
      this.minimized = true;
    }
    restore(): void {
      this.minimized = false;
    }
    setTitle(title: string): void {
      this.title = title;
    }
    getTitle(): string {
      return this.title;
    }
    setFullScreen(on: boolean): void {
      this.fullScreen = on;
      this.emit(on ? 'enter-full-screen' : 'leave-full-screen');
    }
    isFullScreen(): boolean {
      return this.fullScreen;
    }
    setDocumentEdited(edited: boolean): void {
      this.edited = edited;
    }
    isDocumentEdited(): boolean {
      return this.edited;
    }
    setRepresentedFilename(path: string): void {
      this.represented = path;
    }
    getRepresentedFilename(): string {
      return this.represented;
    }
    isDestroyed(): boolean {
      return this.destroyed;
    }
    close(): void {
      if (this.destroyed) return;
      const event = new StandinEvent();
      this.emit('close', event);
      if (!event.defaultPrevented) this.destroy();
    }
    destroy(): void {
      if (this.destroyed) return;
      this.destroyed = true;
      open.splice(open.indexOf(this), 1);
      if (focused === this) focused = null;
      this.emit('closed');
      if (!open.length) onAllClosed();
      void this.page.then(() => this.context?.close()).catch(() => undefined);
    }
  }
  return StandinBrowserWindow;
}

type StandinBrowserWindowClass = ReturnType<typeof createBrowserWindowClass>;
export type StandinBrowserWindow = InstanceType<StandinBrowserWindowClass>;
