import { describe, expect, it } from 'vitest';
import { connect, sendOverHttp, type Fetch } from '../../src/contract/connect';
import { HostError } from '../../src/contract/errors';

describe('connect', () => {
  it('gives back the value', async () => {
    const client = connect(async (method, input) => ({ ok: true, value: { method, input } }));
    expect(await client.call('folder.open', { path: '/x' })).toEqual({ method: 'folder.open', input: { path: '/x' } });
  });

  it('throws the failure as a HostError', async () => {
    const call = connect(async () => ({ ok: false, error: { code: 'stale', data: { page: 'p.txt' } } })).call('app.info', {});
    await expect(call).rejects.toBeInstanceOf(HostError);
    await expect(call).rejects.toMatchObject({ code: 'stale', data: { page: 'p.txt' } });
  });

  it.each([[undefined], [null], ['ok'], [{}], [{ ok: 1 }], [{ ok: true }], [{ ok: false }], [{ ok: false, error: { code: 'made-up', data: {} } }], [{ ok: false, error: { code: 'stale' } }]])('calls the host unreachable when it says %j', async (said) => {
    await expect(connect(async () => said).call('app.info', {})).rejects.toMatchObject({ code: 'unreachable' });
  });

  it('calls the host unreachable when the transport fails', async () => {
    await expect(connect(async () => { throw new TypeError('fetch failed'); }).call('app.info', {})).rejects.toMatchObject({ code: 'unreachable', data: { detail: 'fetch failed' } });
  });
});

it('sends over HTTP with the token in a header, never in the address', async () => {
  const calls: Parameters<Fetch>[] = [];
  const send = sendOverHttp(async (...call) => {
    calls.push(call);
    return { json: async () => 'said' };
  }, 'secret');
  expect(await send('page.open', { page: 'p.txt' })).toBe('said');
  expect(calls[0]![0]).toBe('/api/page.open');
  expect(calls[0]![1]).toMatchObject({ method: 'POST', body: '{"page":"p.txt"}', headers: { 'authorization': 'Bearer secret', 'content-type': 'application/json' }, credentials: 'omit', referrerPolicy: 'no-referrer' });
});
