import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answer, type HostMethods } from '../contract/answer';
import type { ErrorCode } from '../contract/errors';
import type { SentenceData } from '../core/text/say';
import { readAsset, SECURITY_HEADERS, type Assets } from '../host/assets';
import { Rate } from './bounds';
import { carriesToken, newToken, Tickets } from './token';

export interface ServerOptions {
  readonly host: HostMethods;
  /// The folder of the built renderer.
  readonly assets: Assets;
  /// 0 or absent: one that is free.
  readonly port?: number;
  /// Hears of throws that are no declared failure.
  readonly unexpected?: (error: unknown) => void;
  /// How many requests are taken: many times what an editor's work makes.
  readonly requests?: Rate;
  /// How many without the token are answered as such. Guessing it is hopeless at any speed; knocking often is no editor's work.
  readonly strangers?: Rate;
}

export interface RunningServer {
  readonly port: number;
  /// `http://127.0.0.1:PORT`.
  readonly origin: string;
  readonly token: string;
  /// The address for a person to open. The token stands in the fragment, which browsers never send: it comes into no query, log or referrer.
  readonly address: string;
  /// An address that leads to `address` once, within half a minute: for a browser's command line.
  issueLaunchAddress(): string;
  close(): Promise<void>;
}

/// The largest call: every edit of a 5 MB page in one act.
const MAX_BODY_BYTES = 64 * 1024 * 1024;
const MAX_CONNECTIONS = 128;
/// Calls at once. More wait in no queue, but are told so.
const MAX_CALLS = 64;

/// The browser shell's server. It listens on the loopback interface only. What it answers to:
/// - a `Host` other than its own two names is refused, which stops DNS rebinding;
/// - files of the renderer, to anyone on this machine: they hold no secret;
/// - `POST /api/<method>` with the token as bearer, an `Origin` of its own and a JSON body: another site's page can send none of them;
/// - `GET /launch/<ticket>`, once, see `Tickets`.
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { host, assets, port = 0, unexpected = () => undefined, requests = new Rate(400, 800), strangers = new Rate(2, 40) } = options;
  const token = newToken();
  const tickets = new Tickets();
  const server = createServer({ maxHeaderSize: 16 * 1024, requestTimeout: 60_000, headersTimeout: 10_000 });
  server.maxConnections = MAX_CONNECTIONS;
  await listen(server, port);
  const bound = (server.address() as AddressInfo).port;
  // As browsers write them: without a port that is the default one.
  const names = ['127.0.0.1', 'localhost'].map((name) => new URL(`http://${name}:${bound}`).host);
  const origins = new Set(names.map((name) => `http://${name}`));
  const desk = new Desk({ host, assets, token, tickets, hosts: new Set(names), origins, unexpected, requests, strangers });
  server.on('request', (request, response) => void desk.handle(request, response));
  const origin = `http://${names[0]}`;
  return {
    port: bound, origin, token,
    address: `${origin}/#token=${token}`,
    issueLaunchAddress: () => `${origin}/launch/${tickets.issue()}`,
    close: () => new Promise((resolve, reject) => {
      server.close((error) => (error ? reject(error) : resolve()));
      server.closeAllConnections();
    }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

interface DeskOptions {
  readonly host: HostMethods;
  readonly assets: Assets;
  readonly token: string;
  readonly tickets: Tickets;
  readonly hosts: ReadonlySet<string>;
  readonly origins: ReadonlySet<string>;
  readonly unexpected: (error: unknown) => void;
  readonly requests: Rate;
  readonly strangers: Rate;
}

const STATUS: Readonly<Partial<Record<ErrorCode, number>>> = { 'forbidden': 403, 'too-large': 413, 'busy': 429, 'bad-input': 400, 'unknown-method': 404, 'internal': 500 };

class Desk {
  private calls = 0;

  constructor(private readonly options: DeskOptions) {}

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      await this.route(request, response);
    } catch (error) {
      this.options.unexpected(error);
      if (response.headersSent) response.destroy();
      else fail(response, 'internal', { detail: error instanceof Error ? error.message : String(error) });
    }
  }

  private async route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { hosts } = this.options;
    if (!hosts.has(request.headers.host ?? '')) return fail(response, 'forbidden');
    if (!this.options.requests.take()) return fail(response, 'busy');
    const path = (request.url ?? '').split(/[?#]/)[0]!;
    if (request.method === 'POST' && path.startsWith('/api/')) return this.call(request, response, path.slice('/api/'.length));
    if (request.method !== 'GET' && request.method !== 'HEAD') return send(response, 405, { allow: 'GET, HEAD, POST' }, '');
    if (path.startsWith('/launch/')) return this.launch(request, response, path.slice('/launch/'.length));
    const { status, headers, body } = await readAsset(this.options.assets, path);
    return send(response, status, headers, request.method === 'HEAD' ? '' : body);
  }

  private launch(request: IncomingMessage, response: ServerResponse, ticket: string): void {
    if (request.method !== 'GET' || !this.options.tickets.redeem(ticket)) return fail(response, 'forbidden');
    return send(response, 303, { 'location': `/#token=${this.options.token}`, 'cache-control': 'no-store' }, '');
  }

  private async call(request: IncomingMessage, response: ServerResponse, name: string): Promise<void> {
    const { headers } = request;
    if (!this.options.origins.has(headers.origin ?? '') || !carriesToken(headers.authorization, this.options.token)) {
      return fail(response, this.options.strangers.take() ? 'forbidden' : 'busy');
    }
    if (!/^application\/json\s*(;\s*charset=utf-8\s*)?$/i.test(headers['content-type'] ?? '')) return fail(response, 'bad-input', { at: 'content-type', expected: 'application/json' }, 415);
    if (this.calls >= MAX_CALLS) return fail(response, 'busy');
    this.calls++;
    try {
      const body = await readBody(request);
      if (body === undefined) return fail(response, 'too-large', { limit: `${MAX_BODY_BYTES / 1024 / 1024} MB` });
      const input = parseJson(body);
      if (!input) return fail(response, 'bad-input', { at: 'input', expected: 'JSON' });
      const said = await answer(this.options.host, name, input.value, this.options.unexpected);
      return send(response, 200, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' }, JSON.stringify(said));
    } finally {
      this.calls--;
    }
  }
}

/// The whole body, or undefined where it is over the limit, announced or not. What is over is let pass unkept, so that the sender hears the answer.
function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    let chunks: Buffer[] | undefined = [];
    let size = 0;
    const tooLarge = (): void => {
      chunks = undefined;
      resolve(undefined);
    };
    if (Number(request.headers['content-length'] ?? 0) > MAX_BODY_BYTES) tooLarge();
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > MAX_BODY_BYTES) tooLarge();
      else chunks?.push(chunk);
    });
    request.on('end', () => resolve(chunks && Buffer.concat(chunks)));
    request.on('error', reject);
  });
}

function parseJson(body: Buffer): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)) };
  } catch {
    return undefined;
  }
}

function fail(response: ServerResponse, code: ErrorCode, data: SentenceData = {}, status = STATUS[code] ?? 400): void {
  // What was refused unread is not read to its end either.
  send(response, status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', 'connection': 'close' }, JSON.stringify({ ok: false, error: { code, data } }));
}

function send(response: ServerResponse, status: number, headers: Readonly<Record<string, string>>, body: string | Uint8Array): void {
  const bytes = typeof body === 'string' ? Buffer.from(body, 'utf8') : body;
  response.writeHead(status, { ...SECURITY_HEADERS, 'content-length': String(bytes.length), 'content-security-policy': "default-src 'none'; frame-ancestors 'none'", ...headers });
  response.end(bytes);
}
