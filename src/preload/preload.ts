import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { CALL_CHANNEL } from '../contract/channel';

/// All that the page gets of the desktop: a call to the host, and the place of a file that a person dropped on it. Electron copies what passes (structured clone), so that no object, no prototype and no
/// other channel is shared.
contextBridge.exposeInMainWorld('galley', {
  call: (name: string, input: unknown): Promise<unknown> => ipcRenderer.invoke(CALL_CHANNEL, name, input),
  pathOf: (file: File): string => webUtils.getPathForFile(file),
});
