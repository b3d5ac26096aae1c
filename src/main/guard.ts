import { app, session } from 'electron';
import { isOwn } from './origin';

/// Refuses what the desk never needs: leaving its page, windows, embedded views, permissions, downloads, and any request that is not for its own files. An unprinted page is a secret.
export function guard(): void {
  app.on('web-contents-created', (_, contents) => {
    contents.on('will-navigate', (event) => {
      if (!isOwn(event.url)) event.preventDefault();
    });
    contents.on('will-frame-navigate', (event) => {
      if (!isOwn(event.url)) event.preventDefault();
    });
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}

/// Once the app is ready: the same for the session.
export function guardSession(): void {
  const { defaultSession } = session;
  // Telling on the same machine that long work is done is all that is allowed.
  defaultSession.setPermissionRequestHandler((_, permission, decide) => decide(permission === 'notifications'));
  defaultSession.setPermissionCheckHandler((_, permission) => permission === 'notifications');
  defaultSession.setDevicePermissionHandler(() => false);
  defaultSession.on('will-download', (event) => event.preventDefault());
  defaultSession.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !(isOwn(url) || /^(data|blob|devtools):/.test(url)) }));
}
