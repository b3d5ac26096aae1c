import { mkdirSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { connect as connectTo } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Rate } from '../../src/serve/bounds';
import { startServer, type RunningServer, type ServerOptions } from '../../src/serve/server';
import { setUp, tempFolder } from '../host/support';

interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

async function serving(options: Partial<ServerOptions> = {}): Promise<RunningServer> {
  const assets = join(tempFolder(), 'renderer');
  mkdirSync(assets);
  writeFileSync(join(assets, 'index.html'), '<html><head><meta name="csp-nonce" content=""></head></html>');
  writeFileSync(join(assets, 'main.js'), 'export {};');
  const server = await startServer({ host: setUp().host, assets: { folder: assets, dataFolder: tempFolder() }, ...options });
  onTestFinished(server.close);
  return server;
}

function ask(server: RunningServer, path: string, { method = 'GET', headers = {}, body = '' }: { method?: string; headers?: Record<string, string | string[]>; body?: string | Buffer } = {}): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: server.port, path, method, headers, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => { text += chunk; });
      response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, body: text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const goodHeaders = (server: RunningServer): Record<string, string> => ({ 'origin': server.origin, 'authorization': `Bearer ${server.token}`, 'content-type': 'application/json' });

function call(server: RunningServer, change: Record<string, string | undefined> = {}, body: string | Buffer = '{}', name = 'app.info'): Promise<Reply> {
  const headers = Object.fromEntries(Object.entries({ ...goodHeaders(server), ...change }).filter((entry): entry is [string, string] => entry[1] !== undefined));
  return ask(server, `/api/${name}`, { method: 'POST', headers, body });
}

const codeOf = ({ body }: Reply): string => (JSON.parse(body) as { ok: boolean; error?: { code: string } }).error?.code ?? 'none';

describe('calls', () => {
  it('answers the page of its own origin that holds the token, under either name of the machine', async () => {
    const server = await serving();
    expect(await call(server)).toMatchObject({ status: 200, body: expect.stringContaining('"ok":true') as string });
    const name = `localhost:${server.port}`;
    expect((await call(server, { host: name, origin: `http://${name}`, 'content-type': 'application/json; charset=utf-8' })).status).toBe(200);
  });

  it.each([
    ['no token', { authorization: undefined }], ['a wrong token', { authorization: 'Bearer x' }], ['a token of the right length', { authorization: `Bearer ${'A'.repeat(43)}` }],
    ['another scheme', { authorization: 'Basic eDp5' }], ['no origin', { origin: undefined }], ['another site', { origin: 'https://example.com' }], ['another port', { origin: 'http://127.0.0.1:1' }],
    ['a page from disk', { origin: 'null' }], ['another host name', { host: 'desk.example.com' }], ['a host name that ends like ours', { host: 'evil-127.0.0.1' }],
  ])('refuses %s', async (_, change) => {
    const server = await serving();
    const reply = await call(server, change);
    expect([reply.status, codeOf(reply)]).toEqual([403, 'forbidden']);
    expect(reply.body).not.toContain(server.token);
  });

  it('takes the token from no query and no cookie', async () => {
    const server = await serving();
    const headers = { ...goodHeaders(server), authorization: '', cookie: `token=${server.token}` };
    expect((await ask(server, `/api/app.info?token=${server.token}`, { method: 'POST', headers, body: '{}' })).status).toBe(403);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/json+x', 'text/plain; application/json', undefined])('refuses content of type %s, which another site’s form could send', async (type) => {
    const server = await serving();
    expect((await call(server, { 'content-type': type })).status).toBe(415);
  });

  it.each([['no JSON', '{'], ['nothing', ''], ['no UTF-8', Buffer.from('22ff22', 'hex')]])('refuses %s', async (_, body) => {
    const server = await serving();
    const reply = await call(server, {}, body);
    expect([reply.status, codeOf(reply)]).toEqual([400, 'bad-input']);
  });

  it('carries the host’s own failures with status 200', async () => {
    const server = await serving();
    const reply = await call(server, {}, '{"page":"gone.txt"}', 'page.open');
    expect([reply.status, codeOf(reply)]).toEqual([200, 'not-found']);
    expect(codeOf(await call(server, {}, '{}', 'app.quit'))).toBe('unknown-method');
    expect(codeOf(await call(server, {}, '{}', '..%2fapp.info'))).toBe('unknown-method');
  });

  it('is called by POST only, and opens to no other origin', async () => {
    const server = await serving();
    for (const method of ['PUT', 'DELETE', 'OPTIONS', 'PATCH']) {
      const reply = await ask(server, '/api/app.info', { method, headers: goodHeaders(server) });
      expect([reply.status, reply.headers['access-control-allow-origin']]).toEqual([405, undefined]);
    }
    expect((await ask(server, '/api/app.info', { headers: goodHeaders(server) })).status).toBe(404);
  });

  it('bounds the size of a call, announced or not', async () => {
    const server = await serving();
    const announced = await call(server, { 'content-length': String(65 * 1024 * 1024) }, Buffer.alloc(65 * 1024 * 1024, ' '));
    expect([announced.status, codeOf(announced)]).toEqual([413, 'too-large']);
    const flowing = await call(server, { 'transfer-encoding': 'chunked' }, Buffer.alloc(65 * 1024 * 1024, ' '));
    expect([flowing.status, codeOf(flowing)]).toEqual([413, 'too-large']);
    expect((await call(server)).status).toBe(200);
  });

  it('bounds how often it is asked, and strangers sooner', async () => {
    const still = (): number => 0;
    const server = await serving({ requests: new Rate(1, 8, still), strangers: new Rate(1, 3, still) });
    const codes: string[] = [];
    for (let i = 0; i < 5; i++) codes.push(codeOf(await call(server, { authorization: 'Bearer guess' })));
    for (let i = 0; i < 5; i++) codes.push(codeOf(await call(server)));
    expect(codes).toEqual(['forbidden', 'forbidden', 'forbidden', 'busy', 'busy', 'none', 'none', 'none', 'busy', 'busy']);
    expect((await ask(server, '/main.js')).status).toBe(429);
  });
});

describe('files', () => {
  it('gives the page with its policy and every header that keeps others out', async () => {
    const server = await serving();
    const { status, headers, body } = await ask(server, '/');
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'cross-origin-opener-policy': 'same-origin', 'cross-origin-resource-policy': 'same-origin', 'x-frame-options': 'DENY', 'cache-control': 'no-store',
    });
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(body).not.toContain(server.token);
    expect(headers['set-cookie']).toBeUndefined();
  });

  it('gives the same headers with what it refuses', async () => {
    const server = await serving();
    for (const reply of [await ask(server, '/gone.js'), await call(server, { authorization: 'x' }), await ask(server, '/', { method: 'DELETE' })]) {
      expect(reply.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'content-security-policy': expect.stringContaining("default-src 'none'") as string });
    }
  });

  it.each(['/../package.json', '/..%2f..%2fpackage.json', '/%2e%2e/package.json', '/assets/../../x', '//etc/passwd'])('does not leave its folder for %s', async (path) => {
    expect((await ask(await serving(), path)).status).toBe(404);
  });

  it('refuses a name that is not its own (DNS rebinding)', async () => {
    const server = await serving();
    for (const host of ['attacker.example', `attacker.example:${server.port}`, '127.0.0.1', '127.0.0.1:1']) expect((await ask(server, '/', { headers: { host } })).status).toBe(403);
  });

  it('answers HEAD without a body', async () => {
    expect(await ask(await serving(), '/main.js', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
  });
});

describe('the launch address', () => {
  it('leads to the address with the token, once', async () => {
    const server = await serving();
    const launch = server.issueLaunchAddress();
    expect(launch).not.toContain(server.token);
    const path = launch.slice(server.origin.length);
    const first = await ask(server, path);
    expect([first.status, first.headers.location, first.headers['cache-control']]).toEqual([303, `/#token=${server.token}`, 'no-store']);
    expect((await ask(server, path)).status).toBe(403);
    expect((await ask(server, '/launch/guess')).status).toBe(403);
    expect(server.address).toBe(`${server.origin}/#token=${server.token}`);
  });

  it('is not spent by asking without taking', async () => {
    const server = await serving();
    const path = server.issueLaunchAddress().slice(server.origin.length);
    expect((await ask(server, path, { method: 'HEAD' })).status).toBe(403);
    expect((await ask(server, path)).status).toBe(303);
  });
});

it('listens on the loopback interface only', async () => {
  const server = await serving();
  const others = Object.values(networkInterfaces()).flatMap((list) => list ?? []).filter(({ internal, family }) => !internal && family === 'IPv4');
  for (const { address } of [...others, { address: '127.0.0.2' }]) {
    await expect(new Promise((resolve, reject) => {
      const socket = connectTo({ host: address, port: server.port, timeout: 2000 }, () => resolve(socket.destroy()));
      socket.on('error', reject);
      socket.on('timeout', () => reject(new Error('no answer')));
    })).rejects.toThrow();
  }
});

it('says which port is taken', async () => {
  const server = await serving();
  await expect(startServer({ host: setUp().host, assets: { folder: tempFolder(), dataFolder: tempFolder() }, port: server.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

it('answers a broken request without falling over', async () => {
  const server = await serving();
  await new Promise<void>((resolve, reject) => {
    const socket = connectTo(server.port, '127.0.0.1', () => socket.end('POST /api/app.info HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc'));
    socket.on('close', () => resolve());
    socket.on('error', reject);
    socket.resume();
  });
  expect((await call(server)).status).toBe(200);
});
