import { ipcMain } from 'electron';
import { answer, type HostMethods } from '../contract/answer';
import { CALL_CHANNEL } from '../contract/channel';
import { isOwn } from './origin';

/// Binds the host to the one ipc channel. A frame that is not the desk's own page, or not the top one of its window, is refused.
export function bindCalls(host: HostMethods, unexpected: (error: unknown) => void): void {
  ipcMain.handle(CALL_CHANNEL, (event, name: unknown, input: unknown) => {
    const frame = event.senderFrame;
    if (!frame || frame.parent !== null || !isOwn(frame.url)) return { ok: false, error: { code: 'forbidden', data: {} } };
    return answer(host, name, input, unexpected);
  });
}
