import { expect, it } from 'vitest';
import type { Language } from '../../src/core/text/say';
import { Progress } from '../../src/cli/progress';
import type { Io } from '../../src/cli/io';

/// A count of `total` pages outside a terminal, with a clock that is set by hand: what is said when so many are done at such a time.
function counted(total: number, language: Language = 'en'): (seconds: number, done: number) => string {
  let now = 0;
  let err = '';
  const io = { errIsTerminal: false, now: () => now, err: (text: string) => { err += text; } } as Partial<Io> as Io;
  const progress = new Progress({ io, language, colour: false }, total, { zh: '个版面', en: 'pages' });
  return (seconds, done) => {
    now = seconds * 1000;
    err = '';
    progress.at(done, 'p.txt');
    return err.trimEnd();
  };
}

it('tells no rate from what came before the first page was done', () => {
  const at = counted(10_000);
  expect(at(0, 0)).toBe('');
  expect(at(37, 1)).toBe('1/10000 pages');
  expect(at(47, 41)).toBe('41/10000 pages, 4.0 pages/s, 42 min left');
});

it('tells the rate of late: pages that an earlier run had done do not count', () => {
  const at = counted(10_000);
  at(0, 0);
  for (let second = 1; second <= 5; second++) at(second, second * 1000);
  for (let second = 6; second <= 100; second++) at(second, 5000 + 2 * (second - 5));
  expect(at(111, 5212)).toBe('5212/10000 pages, 2.0 pages/s, 40 min left');
});

it('tells the time left as people do, in either language', () => {
  for (const [rate, en, zh] of [[100, '30 s', '30 秒'], [10, '8 min', '8 分钟'], [0.5, '2 h 47 min', '2 小时 47 分钟']] as const) {
    for (const [language, said] of [['en', en], ['zh', zh]] as const) {
      const at = counted(5000, language);
      at(0, 0);
      at(1, 1);
      expect(at(21, 1 + rate * 20)).toContain(said);
    }
  }
});
