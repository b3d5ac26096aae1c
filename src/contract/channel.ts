/// The one ipc channel between window and host.
export const CALL_CHANNEL = 'galley:call';

/// What the preload script exposes as `window.galley`: the `Send` of the desktop shell.
export interface Bridge {
  call(name: string, input: unknown): Promise<unknown>;
  /// Where a file that the page was given lies on the disk; empty where it lies nowhere.
  pathOf(file: unknown): unknown;
}

/// Where the window finds the speller's model, on its own origin.
export const SPELLER_PATH = '/speller/zh.bin';
