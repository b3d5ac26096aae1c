import { describe, expect, it } from 'vitest';
import { openConnection, takeToken } from '../../../src/renderer/state/connection';

function fakeWindow(hash: string, stored: Record<string, string> = {}) {
  const kept = new Map(Object.entries(stored));
  const addresses: string[] = [];
  return {
    kept, addresses,
    window: {
      location: { hash, pathname: '/', search: '?a=1' },
      history: { replaceState: (_: unknown, __: string, url: string) => void addresses.push(url) },
      sessionStorage: { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) },
    } as unknown as Window,
  };
}

describe('the token', () => {
  it('is taken out of the address at once and kept for the tab', () => {
    const { window, addresses, kept } = fakeWindow('#token=a%2Bb');
    expect(takeToken(window)).toBe('a+b');
    expect(addresses).toEqual(['/?a=1']);
    expect([...kept.values()]).toEqual(['a+b']);
  });

  it('is still known after a reload, and none is none', () => {
    expect(takeToken(fakeWindow('', { 'galley.token': 'kept' }).window)).toBe('kept');
    expect(takeToken(fakeWindow('').window)).toBe('');
  });
});

describe('openConnection', () => {
  it('takes the bridge of the desktop shell where there is one', async () => {
    const client = openConnection({ galley: { call: (method: string) => Promise.resolve({ ok: true, value: { method } }) } } as unknown as Window);
    expect(await client.call('app.info', {})).toEqual({ method: 'app.info' });
  });

  it('posts with the token as bearer elsewhere, and hands on the host’s refusal', async () => {
    const calls: [string, { headers: Record<string, string> }][] = [];
    const { window } = fakeWindow('#token=key');
    Object.assign(window, {
      fetch: (url: string, init: { headers: Record<string, string> }) => {
        calls.push([url, init]);
        return Promise.resolve({ json: () => Promise.resolve({ ok: false, error: { code: 'forbidden', data: {} } }) });
      },
    });
    await expect(openConnection(window).call('folder.open', {})).rejects.toMatchObject({ code: 'forbidden' });
    expect(calls[0]![0]).toBe('/api/folder.open');
    expect(calls[0]![1].headers['authorization']).toBe('Bearer key');
  });
});
