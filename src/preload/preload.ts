import { contextBridge, ipcRenderer } from 'electron';
import { CALL_CHANNEL } from '../contract/channel';

/// All that the page gets of the desktop: one function. Electron copies what passes (structured clone), so that no object, no prototype and no other channel is shared.
contextBridge.exposeInMainWorld('galley', {
  call: (name: string, input: unknown): Promise<unknown> => ipcRenderer.invoke(CALL_CHANNEL, name, input),
});
