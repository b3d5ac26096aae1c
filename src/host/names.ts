import type * as NodeCrypto from 'node:crypto';

/// Names of files that are made of something else.

/// Node's digests, read when one is first asked for: that takes milliseconds, and repairing a page asks for none.
const crypto = (): typeof NodeCrypto => process.getBuiltinModule('node:crypto');

/// A name for what the user's data folder keeps about a path.
export function nameOfPath(path: string): string {
  return crypto().createHash('sha256').update(path).digest('hex').slice(0, 40);
}

/// A name that nothing else has.
export function freshName(): string {
  return crypto().randomBytes(8).toString('hex');
}
