/** A page of the stand-in: `webContents` over a page of Chromium, its requests answered by main's protocol handler. */
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type { BrowserContext, Frame, Page, Request as PageRequest, Route } from 'playwright-core';
import { slowDown } from '../../support/slowDown';
import { fromPage, toPage } from './addresses';
import { StandinEvent } from './honest';
import { BINDING, DOOR, preloadScript } from './preloadScript';
import type { StandinSession } from './session';
import { fromWire, toWire, type Wire } from './wire';

/** What the page asks: answered by ipcMain. */
export type Invoke = (
  contents: StandinWebContents,
  frame: StandinFrame,
  channel: string,
  args: unknown[],
) => Promise<unknown>;

/** A frame as main sees it; one object for one frame, since main compares them. */
export interface StandinFrame {
  readonly url: string;
  readonly parent: StandinFrame | null;
}

/** So long a popup may take to say where it wants to go. */
const POPUP_MS = 200;
let lastId = 0;

/** The frame that a request navigates; null where it is a popup's first, whose frame does not exist yet. */
function ownFrame(request: PageRequest): Frame | null {
  try {
    return request.frame();
  } catch {
    return null;
  }
}

export class StandinWebContents extends EventEmitter {
  readonly id = ++lastId;
  /** Requests that reached neither our own files nor data: there must be none. */
  readonly network: string[] = [];
  /** What the page wrote to its console, refusals of its policy among it. */
  readonly console: string[] = [];
  printed: { options: unknown; url: string; pdf: Buffer }[] = [];
  private page: Page | null = null;
  private readonly frames = new WeakMap<Frame, StandinFrame>();
  private windowOpen: ((details: { url: string }) => { action: string }) | null = null;
  private askedPopup = false;
  private loading = false;
  private address = '';

  constructor(
    readonly session: StandinSession,
    private readonly invoke: Invoke,
  ) {
    super();
  }

  /** Makes the page; called once by the window. */
  async attach(context: BrowserContext, preload: string | undefined): Promise<Page> {
    await context.exposeBinding(BINDING, async ({ frame }, message: { channel: string; args: Wire }) => {
      const args = fromWire(message.args);
      return toWire(
        await this.invoke(this, this.frameOf(frame), message.channel, Array.isArray(args) ? args : []),
      );
    });
    if (preload)
      await context.addInitScript({
        content: preloadScript(readFileSync(preload, 'utf8'), toPage('app://bundle')),
      });
    await context.route('**/*', (route) => this.answer(route));
    const page = await context.newPage();
    await slowDown(page);
    context.on('page', (popup) => void this.refusePopup(popup));
    page.on('console', (message) => this.console.push(message.text()));
    page.on('crash', () =>
      this.emit('render-process-gone', new StandinEvent(), { reason: 'crashed', exitCode: 1 }),
    );
    page.on('download', (download) => {
      const event = new StandinEvent();
      this.session.emit('will-download', event, { getFilename: () => download.suggestedFilename() }, this);
      if (event.defaultPrevented) void download.cancel();
    });
    this.page = page;
    return page;
  }

  get mainFrame(): StandinFrame {
    return this.frameOf(this.current().mainFrame());
  }
  getURL(): string {
    return fromPage(this.current().url());
  }
  isDestroyed(): boolean {
    return this.page?.isClosed() ?? false;
  }
  send(channel: string, ...args: unknown[]): void {
    this.current()
      .evaluate(
        ([door, name, values]) => {
          const receiver = (
            window as unknown as Record<string, { receive: (c: string, w: unknown) => void }>
          )[door];
          receiver?.receive(name, JSON.parse(values));
        },
        [DOOR, channel, JSON.stringify(toWire(args))] as const,
      )
      .catch(() => undefined);
  }
  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.windowOpen = handler;
  }
  /** The editing command itself, as the key gives it: the page gets its `paste` event. */
  paste(): void {
    const page = this.current();
    const send = async () => {
      const client = await page.context().newCDPSession(page);
      await client.send('Input.dispatchKeyEvent', { type: 'keyDown', commands: ['Paste'] });
      await client.detach();
    };
    // A window that is closed meanwhile pastes nothing.
    send().catch(() => undefined);
  }
  forcefullyCrashRenderer(): void {
    this.emit('render-process-gone', new StandinEvent(), { reason: 'crashed', exitCode: 1 });
  }
  executeJavaScript(code: string): Promise<unknown> {
    return this.current().evaluate(code);
  }
  /** The system's dialog is not there: the call is kept with the PDF that Chromium makes of the page for its printer. */
  print(options: unknown, done: (success: boolean, reason: string) => void): void {
    this.current()
      .pdf({ preferCSSPageSize: true, printBackground: true })
      .then(
        (pdf) => {
          this.printed.push({ options, url: this.address, pdf });
          done(true, '');
        },
        (error: Error) => done(false, error.message),
      );
  }

  async load(address: string): Promise<void> {
    this.address = address;
    this.loading = true;
    try {
      await this.current().goto(toPage(address));
    } finally {
      this.loading = false;
    }
  }

  private current(): Page {
    if (!this.page) throw new Error('the window has no page yet');
    return this.page;
  }
  private frameOf(frame: Frame): StandinFrame {
    const known = this.frames.get(frame);
    if (known) return known;
    const parent = frame.parentFrame();
    const made: StandinFrame = {
      get url() {
        return fromPage(frame.url());
      },
      parent: parent ? this.frameOf(parent) : null,
    };
    this.frames.set(frame, made);
    return made;
  }

  /** What asked for an address was told to main by its request (see `answer`); a popup that asks for none is about:blank. */
  private async refusePopup(popup: Page): Promise<void> {
    await popup.waitForTimeout(POPUP_MS).catch(() => undefined);
    if (!this.askedPopup) this.windowOpen?.({ url: 'about:blank' });
    this.askedPopup = false;
    await popup.close().catch(() => undefined);
  }

  private async answer(route: Route): Promise<void> {
    const request = route.request();
    const url = fromPage(request.url());
    if (request.isNavigationRequest()) {
      const frame = ownFrame(request);
      if (frame?.page() !== this.page) {
        this.askedPopup = true;
        this.windowOpen?.({ url });
        return route.abort('blockedbyclient');
      }
      if (!this.loading && this.refusesNavigation(url, frame.parentFrame() === null))
        return route.fulfill({ status: 204 });
    }
    if (!this.session.allows(url)) {
      this.network.push(url);
      return route.abort('blockedbyclient');
    }
    const method = request.method();
    const body = method === 'GET' || method === 'HEAD' ? null : (request.postDataBuffer() ?? null);
    const response = await this.session
      .respond(new Request(url, { method, body: body && new Uint8Array(body) }))
      .catch(() => null);
    if (!response) {
      this.network.push(url);
      return route.abort('failed');
    }
    const headers = Object.fromEntries(response.headers);
    return route.fulfill({
      status: response.status,
      headers,
      body: Buffer.from(await response.arrayBuffer()),
    });
  }

  /** Fires the events of a navigation that the page began, as Electron does, and says whether main prevented it. */
  private refusesNavigation(url: string, isMainFrame: boolean): boolean {
    const details = { url, isMainFrame, isSameDocument: false };
    const frameEvent = new StandinEvent(details);
    this.emit('will-frame-navigate', frameEvent);
    const event = new StandinEvent(details);
    if (isMainFrame) this.emit('will-navigate', event, url);
    return frameEvent.defaultPrevented || event.defaultPrevented;
  }
}
