import type { Sentence } from '../core/text/say';
import type { Session } from './io';
import { columns } from './width';

/// Nothing is shown for work that is done sooner.
const DELAY_MS = 300;
const EVERY_MS = 100;
/// Where nobody sits at a terminal: a line that often, for work of so many.
const LINE_MS = 10_000;
const LINES_FROM = 50;
const BAR = 24;

/// A bar with count, rate and time left, on stderr, for a person at a terminal only; it is gone when the work is done.
export class Progress {
  private readonly begun: number;
  private drawn = -Infinity;
  private width = 0;

  /// `doing` is said before the count, where work has more than one round over the same things.
  constructor(private readonly session: Session, private readonly total: number, private readonly unit: Sentence, private readonly doing?: Sentence) {
    this.begun = session.io.now();
  }

  /// `done` of the total; `what` is being worked on.
  at(done: number, what: string): void {
    const { io } = this.session;
    const now = io.now();
    const spent = now - this.begun;
    if (!io.errIsTerminal && this.total >= LINES_FROM && now - Math.max(this.drawn, this.begun) >= LINE_MS) {
      this.drawn = now;
      io.err(`${this.said(done, spent)}\n`);
      return;
    }
    if (!io.errIsTerminal || this.total < 2 || spent < DELAY_MS || now - this.drawn < EVERY_MS) return;
    this.drawn = now;
    const full = Math.round((BAR * done) / this.total);
    this.draw(`${'█'.repeat(full)}${'░'.repeat(BAR - full)} ${this.said(done, spent)}  ${what}`);
  }

  /// Count, rate and time left.
  private said(done: number, spent: number): string {
    const unit = this.unit[this.session.language];
    const rate = (done * 1000) / spent;
    const left = done === 0 ? '' : `, ${Math.ceil((this.total - done) / rate)} s`;
    const doing = this.doing?.[this.session.language] ?? '';
    return `${doing}${done}/${this.total} ${unit}, ${rate.toFixed(rate < 10 ? 1 : 0)} ${unit}/s${left}`;
  }

  /// Takes the bar away; what follows begins at the line's start.
  clear(): void {
    if (this.width > 0) this.draw('');
    this.width = 0;
  }

  private draw(text: string): void {
    const width = columns(text);
    this.session.io.err(`\r${text}${' '.repeat(Math.max(0, this.width - width))}\r`);
    this.width = width;
  }
}
