import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/// 256 bits of chance, in characters that a URL's fragment takes.
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/// Whether an `Authorization` header carries the token. Takes the same time whatever is given: hashes are compared, so that not even the length shows.
export function carriesToken(header: string | undefined, token: string): boolean {
  const given = header?.startsWith('Bearer ') ? header.slice('Bearer '.length) : '';
  return timingSafeEqual(digest(given), digest(token));
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/// A key that opens once and not for long. It stands where other users of the machine can read it, on the command line of the browser that is started (their process lists show
/// it); so it is not the token, but is exchanged for it by the first who comes, which is that browser, a moment later.
export class Tickets {
  private readonly open = new Map<string, number>();

  constructor(private readonly lifetimeMs = 30_000, private readonly now: () => number = () => performance.now()) {}

  issue(): string {
    const ticket = newToken();
    this.open.set(ticket, this.now() + this.lifetimeMs);
    return ticket;
  }

  /// Whether the ticket is good; it never is again.
  redeem(ticket: string): boolean {
    const until = this.open.get(ticket);
    this.open.delete(ticket);
    return until !== undefined && this.now() < until;
  }
}
