import { HostError, type HostFailure } from './errors';
import type { Input, MethodName, Output } from './methods';
import { PARSERS } from './parsers';

/// The host as its shells hold it: one async function a method, which gets parsed input only.
export type HostMethods = { readonly [M in MethodName]: (input: Input<M>) => Promise<Output<M>> };

/// What travels back: plain JSON over every transport, errors as codes.
export type Answer<T = unknown> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: HostFailure };

/// The server half, for ipc and HTTP alike. Never throws: an unknown method, input that does not parse, a `HostError` and any other throw each become a code.
/// `unexpected` hears of what became `internal`.
export async function answer(host: HostMethods, name: unknown, input: unknown, unexpected?: (error: unknown) => void): Promise<Answer> {
  try {
    if (typeof name !== 'string' || !Object.hasOwn(PARSERS, name)) throw new HostError('unknown-method', { method: String(name).slice(0, 60) });
    return { ok: true, value: await callParsed(host, name as MethodName, input) };
  } catch (error) {
    if (error instanceof HostError) return { ok: false, error: { code: error.code, data: error.data } };
    unexpected?.(error);
    return { ok: false, error: { code: 'internal', data: { detail: (error instanceof Error ? error.message : String(error)).slice(0, 300) } } };
  }
}

function callParsed<M extends MethodName>(host: HostMethods, name: M, input: unknown): Promise<Output<M>> {
  return host[name](PARSERS[name](input, ''));
}
