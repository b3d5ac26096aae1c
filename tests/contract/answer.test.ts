import { describe, expect, it } from 'vitest';
import { answer, type HostMethods } from '../../src/contract/answer';
import { HostError } from '../../src/contract/errors';

const seen: unknown[] = [];
const refuse = async (): Promise<never> => { throw new HostError('not-found', { path: '/gone' }); };
const host: HostMethods = {
  'app.info': async () => ({ version: '1', shell: 'browser', nativeDialogs: false, user: 'u', locale: 'en' }),
  'folder.open': refuse,
  'folder.list': async (input) => { seen.push(input); return { path: '/', folders: [], pages: 0, writable: true }; },
  'folder.create': async () => { throw new TypeError('x is not a function'); },
  'folder.choose': () => { throw new Error('at once'); },
  'folder.recent': refuse,
  'news.wait': refuse,
  'app.menu': refuse,
  'page.search': refuse,
  'page.bring': refuse,
  'page.alike': async () => ({ pages: [] }),
  'page.open': async () => { throw 'a text'; },  
  'page.asked': refuse,
  'page.append': refuse,
  'export.write': refuse,
  'page.print': refuse,
  'profile.read': refuse,
  'profile.extend': refuse,
  'house.read': refuse,
  'house.change': refuse,
  'bulk.read': refuse,
  'bulk.keep': refuse,
  'rules.counts': refuse,
};

describe('answer', () => {
  it('answers with the value', async () => {
    expect(await answer(host, 'app.info', {})).toEqual({ ok: true, value: { version: '1', shell: 'browser', nativeDialogs: false, user: 'u', locale: 'en' } });
  });

  it.each(['app.quit', 'constructor', '__proto__', 'toString', '', 5, null, undefined, {}])('does not know the method %j', async (name) => {
    expect(await answer(host, name, {})).toMatchObject({ ok: false, error: { code: 'unknown-method' } });
  });

  it('never calls the host with input that does not parse', async () => {
    expect(await answer(host, 'folder.list', { path: '/', extra: 1 })).toEqual({ ok: false, error: { code: 'bad-input', data: { at: 'extra', expected: 'no such field' } } });
    expect(seen).toEqual([]);
    await answer(host, 'folder.list', { path: '/' });
    expect(seen).toEqual([{ path: '/' }]);
  });

  it('passes on what the host declares', async () => {
    expect(await answer(host, 'folder.open', {})).toEqual({ ok: false, error: { code: 'not-found', data: { path: '/gone' } } });
  });

  it.each([['folder.create', { path: '/x' }, 'x is not a function'], ['folder.choose', { purpose: 'open' }, 'at once'], ['page.open', { page: 'p.txt' }, 'a text']])('calls any other throw of %s internal, and tells the shell', async (name, input, detail) => {
    const unexpected: unknown[] = [];
    expect(await answer(host, name, input, (error) => unexpected.push(error))).toEqual({ ok: false, error: { code: 'internal', data: { detail } } });
    expect(unexpected.length).toBe(1);
  });
});
