import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { platform, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { type VirtualDisplay, virtualDisplay } from './virtual-display.ts';

const NAMES = ['firefox', 'firefox-esr'];
const PLACES: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

/** The Firefox to test with: `FIREFOX_PATH`, else the system's. Null when there is none. */
export function firefoxPath(): string | null {
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const candidates = [process.env.FIREFOX_PATH, ...onPath, ...(PLACES[platform()] ?? [])];
  return candidates.find((path) => path && existsSync(path)) ?? null;
}

/** Quiet on a closed network, and WebGL drawn by the processor where there is no other. */
const PREFERENCES: Readonly<Record<string, string | boolean | number>> = {
  'webgl.force-enabled': true,
  'webgl.forbid-software': false,
  'app.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'browser.startup.homepage_override.mstone': 'ignore',
};

interface Answer {
  readonly id?: number;
  readonly type: 'success' | 'error' | 'event';
  readonly result?: unknown;
  readonly message?: string;
  readonly method?: string;
  readonly params?: unknown;
}

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

interface LogEntry {
  readonly level: string;
  readonly text: string | null;
}

/**
 * An unpatched Firefox, spoken to in WebDriver BiDi (w3.org/TR/webdriver-bidi). Playwright's own way to it asks for commands that the
 * extended support release does not know yet (`emulation.setMediaFeaturesOverride`, seen with 153 in November 2026).
 */
export class Firefox {
  /** Errors and warnings of the console and of scripts, since the start. */
  readonly complaints: string[] = [];
  private readonly process: ChildProcess;
  private readonly profile: string;
  private readonly display: VirtualDisplay;
  private readonly socket: WebSocket;
  private readonly waiting = new Map<number, (answer: Answer) => void>();
  private asked = 0;
  private context = '';

  private constructor(process: ChildProcess, display: VirtualDisplay, profile: string, socket: WebSocket) {
    this.process = process;
    this.display = display;
    this.profile = profile;
    this.socket = socket;
    socket.addEventListener('message', ({ data }) => this.hear(JSON.parse(String(data)) as Answer));
  }

  static async launch(path: string): Promise<Firefox> {
    const profile = mkdtempSync(join(tmpdir(), 'corridor-atlas-firefox-'));
    const lines = Object.entries(PREFERENCES).map(([key, value]) => `user_pref("${key}", ${JSON.stringify(value)});`);
    writeFileSync(join(profile, 'user.js'), lines.join('\n'));
    const display = await virtualDisplay();
    const browser = spawn(path, ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0'], {
      env: { ...process.env, DISPLAY: display.name },
    });
    const address = await new Promise<string>((resolve, reject) => {
      browser.stderr.on('data', (chunk) => {
        const found = /WebDriver BiDi listening on (ws:\/\/\S+)/u.exec(String(chunk));
        if (found?.[1]) resolve(found[1]);
      });
      browser.on('exit', (code) => reject(new Error(`Firefox ended with ${code} before it listened`)));
    });
    const socket = new WebSocket(`${address}/session`);
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve);
      socket.addEventListener('error', reject);
    });
    const firefox = new Firefox(browser, display, profile, socket);
    await firefox.ask('session.new', { capabilities: {} });
    await firefox.ask('session.subscribe', { events: ['log.entryAdded'] });
    const { contexts } = await firefox.ask<{ contexts: { context: string }[] }>('browsingContext.getTree', {});
    firefox.context = contexts[0]?.context ?? '';
    return firefox;
  }

  async open(url: string): Promise<void> {
    await this.ask('browsingContext.navigate', { context: this.context, url, wait: 'complete' });
  }

  async size(width: number, height: number): Promise<void> {
    await this.ask('browsingContext.setViewport', { context: this.context, viewport: { width, height } });
  }

  /** The value of an expression in the page; a promise is awaited. Whatever JSON can carry. */
  async evaluate<T>(expression: string): Promise<T> {
    const { type, result, exceptionDetails } = await this.ask<Evaluated>('script.evaluate', {
      expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`,
      target: { context: this.context },
      awaitPromise: true,
    });
    if (type === 'exception') throw new Error(exceptionDetails?.text);
    return JSON.parse(String(result?.value)) as T;
  }

  /** Looks at every frame whether an expression has become true. */
  async until(expression: string): Promise<void> {
    await this.evaluate(
      `new Promise((yes) => { const look = () => (${expression}) ? yes(true) : setTimeout(look, 50); look(); })`,
    );
  }

  async click(selector: string): Promise<void> {
    const at = await this.evaluate<{ x: number; y: number }>(`(() => {
      const element = document.querySelector(${JSON.stringify(selector)});
      element.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = element.getBoundingClientRect();
      return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
    })()`);
    const pointer = [
      { type: 'pointerMove', ...at },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await this.perform({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: pointer });
  }

  async type(text: string): Promise<void> {
    const actions = [...text].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.perform({ type: 'key', id: 'keys', actions });
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.process.once('exit', resolve));
    await this.ask('browser.close', {});
    await ended;
    this.display.close();
    rmSync(this.profile, { recursive: true, force: true });
  }

  private async perform(source: object): Promise<void> {
    await this.ask('input.performActions', { context: this.context, actions: [source] });
  }

  private async ask<T>(method: string, params: object): Promise<T> {
    this.asked += 1;
    const id = this.asked;
    const answer = await new Promise<Answer>((resolve) => {
      this.waiting.set(id, resolve);
      this.socket.send(JSON.stringify({ id, method, params }));
    });
    if (answer.type === 'error') throw new Error(`${method}: ${answer.message}`);
    return answer.result as T;
  }

  private hear(answer: Answer): void {
    if (answer.id !== undefined) {
      this.waiting.get(answer.id)?.(answer);
      this.waiting.delete(answer.id);
    } else if (answer.method === 'log.entryAdded') {
      const { level, text } = answer.params as LogEntry;
      if (level === 'error' || level === 'warn') this.complaints.push(`${level}: ${text}`);
    }
  }
}
