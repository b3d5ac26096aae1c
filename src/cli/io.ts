import type { Language, Said, Sentence } from '../core/text/say';
import { say } from '../core/text/say';
import type { PagePool } from './pool';

/// Everything that a command touches of the world, so that a test can stand in for it.
export interface Io {
  readonly env: Readonly<Record<string, string | undefined>>;
  /// The operating system's user.
  readonly user: string;
  /// BCP 47, of the system. Asked for when it is first read: that takes longer than reading a page.
  readonly locale: string;
  /// Whether a person looks at it.
  readonly outIsTerminal: boolean;
  readonly errIsTerminal: boolean;
  /// Of the terminal.
  readonly columns: number;
  /// All of it; the same again when asked again.
  readStdin(): Promise<Uint8Array>;
  /// Resolves when more can be taken.
  out(text: string): Promise<void>;
  err(text: string): void;
  now(): number;
  /// Threads for many pages; absent where there are none.
  readonly pool?: () => Promise<PagePool | undefined>;
  /// Calls `stop` at the first Ctrl+C instead of ending at once; gives what takes that back.
  readonly onInterrupt?: (stop: () => void) => () => void;
}

/// What a command ends with. Of several the highest stands.
export const EXIT = { fine: 0, found: 1, usage: 2, failed: 3, unreviewed: 4, interrupted: 130 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/// The worse of two: an input that failed outweighs a refusal, which outweighs findings.
export function worse(a: Exit, b: Exit): Exit {
  const rank: readonly Exit[] = [EXIT.fine, EXIT.found, EXIT.unreviewed, EXIT.failed, EXIT.usage, EXIT.interrupted];
  return rank.indexOf(a) >= rank.indexOf(b) ? a : b;
}

/// What a command is given besides its files.
export interface Session {
  readonly io: Io;
  /// As asked for, or by the system's locale, of which it asks when it is first read: to copy a session asks as well.
  readonly language: Language;
  /// Whether stdout is coloured.
  readonly colour: boolean;
}

/// One sentence on stderr.
export function tell({ io, language }: Session, sentence: Said | Sentence, about?: string): void {
  const colon = language === 'zh' ? '：' : ': ';
  io.err(`${about === undefined ? '' : `${about}${colon}`}${say(sentence, language)}\n`);
}

/// One JSON object on one line.
export function jsonLine({ io }: Session, value: unknown): Promise<void> {
  return io.out(`${JSON.stringify(value)}\n`);
}
