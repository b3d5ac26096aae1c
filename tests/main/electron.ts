import { readFileSync } from 'node:fs';
import { EventEmitter } from 'node:events';

/// A stand-in for Electron, as strict as the real one where the shells depend on it: what crosses between the processes is copied by structured clone, so that a function or a
/// symbol is refused and a prototype is lost; an unknown channel is refused; the page sees only what the bridge exposes.

export interface Frame {
  url: string;
  parent: Frame | null;
}

type Handler = (event: { senderFrame: Frame | null }, ...args: unknown[]) => unknown;

const handlers = new Map<string, Handler>();
/// The frame from which `ipcRenderer` speaks.
export const sender: { frame: Frame | null } = { frame: null };
export const DESK_FRAME: Frame = { url: 'app://galley/index.html', parent: null };

export const ipcMain = {
  handle(channel: string, handler: Handler): void {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    handlers.set(channel, handler);
  },
  removeHandler: (channel: string): void => void handlers.delete(channel),
};

export const ipcRenderer = {
  async invoke(channel: string, ...args: unknown[]): Promise<unknown> {
    // Throws a DataCloneError before anything is sent, as the real one does.
    const sent = args.map((arg) => structuredClone(arg));
    const handler = handlers.get(channel);
    if (!handler) throw new Error(`Error invoking remote method '${channel}': Error: No handler registered for '${channel}'`);
    try {
      return structuredClone(await handler({ senderFrame: sender.frame }, ...sent));
    } catch (error) {
      throw new Error(`Error invoking remote method '${channel}': ${String(error)}`);
    }
  },
};

/// A file carries its place with it here; the real one asks the system.
export const webUtils = { getPathForFile: (file: { path?: string }): string => file.path ?? '' };

/// What pages find on their `window`.
export const mainWorld: Record<string, unknown> = {};

export const contextBridge = {
  exposeInMainWorld(name: string, api: Record<string, unknown>): void {
    if (name in mainWorld) throw new Error(`Cannot bind an API on top of an existing property on the window object: ${name}`);
    mainWorld[name] = Object.freeze(Object.fromEntries(Object.entries(api).map(([key, value]) => {
      if (typeof value !== 'function') return [key, structuredClone(value)];
      return [key, async (...args: unknown[]) => structuredClone(await (value as (...args: unknown[]) => unknown)(...args.map((arg) => structuredClone(arg))))];
    })));
  },
};

export class Contents extends EventEmitter {
  async printToPDF(options: unknown): Promise<Uint8Array> {
    return new TextEncoder().encode(`%PDF ${JSON.stringify(options)}`);
  }
  openHandler: ((details: { url: string }) => { action: string }) | undefined;
  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.openHandler = handler;
  }
}

export class BrowserWindow extends EventEmitter {
  static readonly all: BrowserWindow[] = [];
  static getAllWindows = (): BrowserWindow[] => BrowserWindow.all.filter((window) => !window.closed);
  static getFocusedWindow = (): BrowserWindow | null => BrowserWindow.getAllWindows()[0] ?? null;
  readonly webContents = new Contents();
  readonly done: string[] = [];
  closed = false;
  minimized = false;
  maximized = false;
  bounds = { x: 10, y: 20, width: 1000, height: 700 };
  constructor(readonly options: { webPreferences: Record<string, unknown> } & Record<string, unknown>) {
    super();
    BrowserWindow.all.push(this);
    app.emit('web-contents-created', {}, this.webContents);
  }
  async loadURL(url: string): Promise<void> {
    this.done.push(`load ${url}`);
  }
  async loadFile(path: string): Promise<void> {
    this.done.push(`load ${readFileSync(path, 'utf8')}`);
  }
  destroy = (): void => void (this.closed = true);
  show = (): void => void this.done.push('show');
  focus = (): void => void this.done.push('focus');
  restore = (): void => void this.done.push('restore');
  maximize = (): void => void (this.maximized = true);
  isMinimized = (): boolean => this.minimized;
  isMaximized = (): boolean => this.maximized;
  getNormalBounds = (): typeof this.bounds => this.bounds;
  close(): void {
    this.emit('close', { preventDefault: () => undefined });
    this.closed = true;
    if (BrowserWindow.getAllWindows().length === 0) app.emit('window-all-closed');
  }
}

type ProtocolHandler = (request: { url: string; method: string }) => Promise<Response>;

export const protocol = {
  privileged: [] as unknown[],
  schemes: new Map<string, ProtocolHandler>(),
  registerSchemesAsPrivileged(schemes: unknown[]): void {
    if (app.ready) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    this.privileged.push(...schemes);
  },
  handle(scheme: string, handler: ProtocolHandler): void {
    if (!app.ready) throw new Error('protocol.handle can only be used after app is ready');
    this.schemes.set(scheme, handler);
  },
};

type Decide<T> = (value: T) => void;

class Session extends EventEmitter {
  permissionRequest: ((contents: unknown, permission: string, decide: Decide<boolean>) => void) | undefined;
  permissionCheck: ((contents: unknown, permission: string) => boolean) | undefined;
  devicePermission: (() => boolean) | undefined;
  beforeRequest: ((details: { url: string }, decide: Decide<{ cancel: boolean }>) => void) | undefined;
  setPermissionRequestHandler = (handler: typeof this.permissionRequest): void => void (this.permissionRequest = handler);
  setPermissionCheckHandler = (handler: (contents: unknown, permission: string) => boolean): void => void (this.permissionCheck = handler);
  setDevicePermissionHandler = (handler: () => boolean): void => void (this.devicePermission = handler);
  readonly webRequest = { onBeforeRequest: (handler: typeof this.beforeRequest): void => void (this.beforeRequest = handler) };
}

export const session = {
  current: new Session(),
  get defaultSession(): Session {
    if (!app.ready) throw new Error('Session can only be received when app is ready');
    return this.current;
  },
};

class App extends EventEmitter {
  ready = false;
  isPackaged = false;
  lock = true;
  sandboxed = false;
  readonly paths: Record<string, string> = { documents: '/documents' };
  readonly done: string[] = [];
  private become: () => void = () => undefined;
  private readonly whenBecome = new Promise<void>((resolve) => { this.become = resolve; });
  requestSingleInstanceLock = (): boolean => this.lock;
  enableSandbox(): void {
    if (this.ready) throw new Error('enableSandbox must be called before app is ready');
    this.sandboxed = true;
  }
  setPath = (name: string, path: string): void => void (this.paths[name] = path);
  getPath = (name: string): string => this.paths[name]!;
  getVersion = (): string => '1.2.3';
  getLocale = (): string => 'zh-CN';
  whenReady = (): Promise<void> => this.whenBecome;
  isReady = (): boolean => this.ready;
  addRecentDocument = (path: string): void => void this.done.push(`recent ${path}`);
  quit = (): void => void this.done.push('quit');
  exit = (code: number): void => void this.done.push(`exit ${code}`);
  /// What the system does once the main script has been evaluated.
  async start(): Promise<void> {
    this.ready = true;
    this.become();
    await new Promise((resolve) => setImmediate(resolve));
  }
}

export const app = new App();

export const screen = { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1040 } }] };

export const dialog = {
  answer: { canceled: true, filePaths: [] as string[] },
  asked: [] as unknown[],
  async showOpenDialog(...args: unknown[]): Promise<{ canceled: boolean; filePaths: string[] }> {
    this.asked.push(args.at(-1));
    return this.answer;
  },
};

export interface MenuItem {
  readonly label?: string;
  readonly role?: string;
  readonly type?: string;
  readonly submenu?: readonly MenuItem[];
  readonly id?: string;
  readonly enabled?: boolean;
  readonly accelerator?: string;
  readonly registerAccelerator?: boolean;
  readonly click?: () => void;
}

const ROLES = new Set([
  'recentDocuments', 'clearRecentDocuments', 'about', 'hide', 'hideOthers', 'unhide', 'quit', 'close', 'cut', 'copy', 'paste', 'selectAll', 'resetZoom', 'zoomIn', 'zoomOut', 'togglefullscreen', 'toggleDevTools', 'minimize', 'zoom',
]);

export const Menu = {
  application: undefined as { template: readonly MenuItem[] } | undefined,
  buildFromTemplate(template: readonly MenuItem[]): { template: readonly MenuItem[] } {
    const check = (item: MenuItem): void => {
      if (item.role !== undefined && !ROLES.has(item.role)) throw new TypeError(`Invalid role ${item.role}`);
      if (item.label === undefined && item.role === undefined && item.type !== 'separator') throw new TypeError('Invalid template for MenuItem');
      item.submenu?.forEach(check);
    };
    template.forEach(check);
    return { template };
  },
  setApplicationMenu(menu: { template: readonly MenuItem[] }): void {
    this.application = menu;
  },
};
