import type { Answer } from './answer';
import { ERROR_CODES, HostError, type ErrorCode } from './errors';
import type { HostClient } from './methods';

/// Carries one call to the host's `answer` and gives back what it said.
export type Send = (method: string, input: unknown) => Promise<unknown>;

/// The client half: makes a typed client of a transport. Calls reject with `HostError` only; a transport that fails, or answers with something else
/// than an `Answer`, becomes `unreachable`.
export function connect(send: Send): HostClient {
  return {
    async call(method, input) {
      let said: unknown;
      try {
        said = await send(method, input);
      } catch (error) {
        throw new HostError('unreachable', { detail: error instanceof Error ? error.message : String(error) });
      }
      if (!isAnswer(said)) throw new HostError('unreachable', { detail: 'no answer of Galley' });
      if (said.ok) return said.value as never;
      throw new HostError(said.error.code, said.error.data);
    },
  };
}

const CODES: ReadonlySet<string> = new Set<ErrorCode>(ERROR_CODES);

function isAnswer(said: unknown): said is Answer {
  if (typeof said !== 'object' || said === null || !('ok' in said)) return false;
  if (said.ok === true) return 'value' in said;
  if (!('error' in said) || typeof said.error !== 'object' || said.error === null) return false;
  const error = said.error as { code?: unknown; data?: unknown };
  return typeof error.code === 'string' && CODES.has(error.code) && typeof error.data === 'object' && error.data !== null;
}

/// As much of `fetch` as the transport needs.
export type Fetch = (url: string, init: {
  method: 'POST'; headers: Record<string, string>; body: string; cache: 'no-store'; credentials: 'omit'; redirect: 'error'; referrerPolicy: 'no-referrer';
}) => Promise<{ json(): Promise<unknown> }>;

/// The transport of the browser shell: `POST <base>/api/<method>` with the token as bearer. `base` is empty for the page's own origin.
export function sendOverHttp(fetch: Fetch, token: string, base = ''): Send {
  return async (method, input) => {
    const response = await fetch(`${base}/api/${encodeURIComponent(method)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(input),
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
    });
    return response.json();
  };
}
