import type { Language, Sentence } from '../core/text/say';
import type { Session } from './io';
import { columns } from './width';

/// Nothing is shown for work that is done sooner.
const DELAY_MS = 300;
const EVERY_MS = 100;
/// Where nobody sits at a terminal: a line that often, for work of so many.
const LINE_MS = 10_000;
const LINES_FROM = 50;
const BAR = 24;
/// The rate is that of so long a time, looked at that often.
const LATE_MS = 60_000;
const MARK_MS = 1000;

/// A bar with count, rate and time left, on stderr, for a person at a terminal only; it is gone when the work is done.
export class Progress {
  private readonly begun: number;
  private drawn = -Infinity;
  private width = 0;
  /// When so many were done, of late.
  private readonly marks: { readonly now: number; readonly done: number }[] = [];

  /// `doing` is said before the count, where work has more than one round over the same things.
  constructor(private readonly session: Session, private readonly total: number, private readonly unit: Sentence, private readonly doing?: Sentence) {
    this.begun = session.io.now();
  }

  /// `done` of the total; `what` is being worked on.
  at(done: number, what: string): void {
    const { io } = this.session;
    const now = io.now();
    const spent = now - this.begun;
    this.mark(done, now);
    if (!io.errIsTerminal && this.total >= LINES_FROM && now - Math.max(this.drawn, this.begun) >= LINE_MS) {
      this.drawn = now;
      io.err(`${this.said(done, now)}\n`);
      return;
    }
    if (!io.errIsTerminal || this.total < 2 || spent < DELAY_MS || now - this.drawn < EVERY_MS) return;
    this.drawn = now;
    const full = Math.round((BAR * done) / this.total);
    this.draw(`${'█'.repeat(full)}${'░'.repeat(BAR - full)} ${this.said(done, now)}  ${what}`);
  }

  /// Count, and as soon as it can be told rate and time left.
  private said(done: number, now: number): string {
    const { language } = this.session;
    const unit = this.unit[language];
    const doing = this.doing?.[language] ?? '';
    const rate = this.rate(done, now);
    if (rate === undefined) return `${doing}${done}/${this.total} ${unit}`;
    const pace = `${rate.toFixed(rate < 10 ? 1 : 0)} ${unit}`;
    const left = timeOf((this.total - done) / rate, language);
    return language === 'zh' ? `${doing}${done}/${this.total} ${unit}，每秒 ${pace}，还需 ${left}` : `${doing}${done}/${this.total} ${unit}, ${pace}/s, ${left} left`;
  }

  private mark(done: number, now: number): void {
    const { marks } = this;
    const last = marks.at(-1);
    if (done > 0 && (!last || (done > last.done && now - last.now >= MARK_MS))) marks.push({ now, done });
    while (marks.length > 2 && now - marks[1]!.now >= LATE_MS) marks.shift();
  }

  /// How many a second of late: threads start and read what all need before the first is done, and what was done in an earlier run is passed over at once.
  private rate(done: number, now: number): number | undefined {
    const first = this.marks[0];
    return first && done > first.done && now > first.now ? ((done - first.done) * 1000) / (now - first.now) : undefined;
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

/// As a person says it: seconds up to a minute and a half, minutes up to an hour and a half.
function timeOf(seconds: number, language: Language): string {
  const zh = language === 'zh';
  if (seconds < 90) return `${Math.ceil(seconds)} ${zh ? '秒' : 's'}`;
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 90) return `${minutes} ${zh ? '分钟' : 'min'}`;
  return `${Math.floor(minutes / 60)} ${zh ? '小时' : 'h'} ${minutes % 60} ${zh ? '分钟' : 'min'}`;
}
