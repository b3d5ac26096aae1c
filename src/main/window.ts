import { BrowserWindow, screen } from 'electron';
import { PAGE_URL } from './origin';
import { FIRST, readWindowState, saveWindowState, SMALLEST } from './window-state';

export interface WindowOptions {
  /// The built preload script.
  readonly preload: string;
  /// Where size and place are kept.
  readonly stateFile: string;
  readonly title: string;
  readonly forDevelopers: boolean;
}

/// Opens the desk's window where it was last.
export function openWindow({ preload, stateFile, title, forDevelopers }: WindowOptions): BrowserWindow {
  const state = readWindowState(stateFile, screen.getAllDisplays().map((display) => display.workArea));
  const window = new BrowserWindow({
    ...(state.bounds ?? FIRST),
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    title,
    // Shown when there is something to see: no white flash.
    show: false,
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      devTools: forDevelopers,
      // Words of an unprinted page must not go to a service that checks spelling.
      spellcheck: false,
    },
  });
  if (state.maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => {
    try {
      saveWindowState(stateFile, { bounds: window.getNormalBounds(), maximized: window.isMaximized() });
    } catch {
      // A place that cannot be kept is no reason to keep the window open.
    }
  });
  void window.loadURL(PAGE_URL);
  return window;
}
