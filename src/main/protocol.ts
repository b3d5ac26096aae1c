import { protocol } from 'electron';
import { readAsset, type Assets } from '../host/assets';
import { isOwn, SCHEME } from './origin';

/// Before the app is ready: makes the scheme one that pages can be loaded from, with an origin of its own.
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } }]);
}

/// Once the app is ready: answers the scheme with the renderer's files, and with nothing else.
export function serveScheme(assets: Assets): void {
  protocol.handle(SCHEME, async (request) => {
    const path = isOwn(request.url) && request.method === 'GET' ? new URL(request.url).pathname : '';
    const { status, headers, body } = await readAsset(assets, path);
    return new Response(new Uint8Array(body), { status, headers });
  });
}
