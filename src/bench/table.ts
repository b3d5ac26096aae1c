import process from 'node:process';
import { say, type Language, type Sentence } from '../core/text/say';
import { RUNS, type Cost, type Stopped } from './measure';
import type { Task } from './tasks';

/// One tool at one task, with a figure for each size.
export interface Row {
  readonly task: Task;
  readonly tool: string;
  readonly version: string;
  readonly figures: { readonly bytes: number; readonly cost: Cost | Stopped }[];
  /// What it did to the smallest text.
  readonly outcome: Sentence;
}

const WORDS = {
  task: { zh: '做什么', en: 'task' }, tool: { zh: '工具', en: 'tool' }, ratio: { zh: '本程序快几倍（{size}）', en: 'Galley is × as fast ({size})' },
  growth: { zh: '{big}所费是{mid}的', en: '{big} costs × {mid}' }, outcome: { zh: '在{size}上做了什么', en: 'what it did to {size}' },
  repair: { zh: '还原并修复版面', en: 'rebuild and repair' }, rules: { zh: '审校规则', en: 'rules' }, speller: { zh: '规则与错字模型', en: 'rules and speller' },
  export: { zh: '导出', en: 'export' }, alignment: { zh: '两栏对齐', en: 'alignment' },
  stopped: { zh: '＞{s}秒，已中止', en: '> {s} s, stopped' }, runs: { zh: '（{n}次）', en: ' ({n} of 5 runs)' },
  missing: { zh: '未能安装，没有测：{names}。', en: 'Not measured, since it could not be installed: {names}.' },
  foot: {
    zh: '同一进程内预热（一直到不再变快）后至少五次所用处理器时间的中位数（另有注明的除外），Node {node}；MB按UTF-8计；一次超过{s}秒即中止。对齐是在改动3%字符的文本上。文本为自造，各页不同。',
    en: 'Medians of the processor time of at least five runs in one process, warm (until they become no faster; where fewer, it says so), Node {node}; MB are of UTF-8. What takes longer than {s} s once is stopped. Alignment is of a text with edits in 3% of its characters. The texts are of our own invention, no two pages alike.',
  },
} as const satisfies Record<string, Sentence>;

const rate = (bytes: number, cost: Cost | Stopped): number | undefined => ('ms' in cost ? bytes / 1024 / 1024 / (cost.ms / 1000) : undefined);
const digits = (value: number): string => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));

/// How often Galley fits into the time of `row`; where that was stopped, the least that it can be.
function ratioOf(own: Row, row: Row, at: number): string {
  const [ours, theirs] = [own.figures[at], row.figures[at]];
  if (row.tool.startsWith('Galley') || !ours || !theirs || !('ms' in ours.cost)) return '';
  return 'ms' in theirs.cost ? digits(theirs.cost.ms / ours.cost.ms) : `> ${Math.floor(theirs.cost.stopped / ours.cost.ms)}`;
}

/// The table in Markdown: throughput in MB (of UTF-8) a second, how often Galley's row of the task fits into the tool's time on the size in the middle, how much more the largest costs than that.
export function tableOf(rows: readonly Row[], sizes: readonly string[], missing: readonly string[], limit: number, language: Language): string {
  const mid = Math.min(1, sizes.length - 1);
  const last = sizes.length - 1;
  const word = (key: keyof typeof WORDS, data: Record<string, string | number> = {}): string => say({ text: WORDS[key], data }, language);
  const cell = (bytes: number, cost: Cost | Stopped): string => {
    if ('stopped' in cost) return word('stopped', { s: Math.round(cost.stopped / 1000) });
    return digits(rate(bytes, cost)!) + (cost.runs < RUNS ? word('runs', { n: cost.runs }) : '');
  };
  const head = [word('task'), word('tool'), ...sizes.map((size) => `${size}, MB/s`), word('ratio', { size: sizes[mid]! }), ...(last > mid ? [word('growth', { big: sizes[last]!, mid: sizes[mid]! })] : []), word('outcome', { size: sizes[0]! })];
  const lines = [head, head.map((_, i) => (i < 2 || i === head.length - 1 ? '---' : '---:'))];
  for (const row of rows) {
    const own = rows.find((other) => other.task === row.task)!;
    const [one, ten] = [row.figures[mid]!.cost, row.figures[last]!.cost];
    const growth = 'ms' in one && 'ms' in ten ? (ten.ms / one.ms).toFixed(1) : '';
    lines.push([
      word(row.task), `${row.tool}${row.version === '' ? '' : ` ${row.version}`}`, ...row.figures.map(({ bytes, cost }) => cell(bytes, cost)),
      ratioOf(own, row, mid), ...(last > mid ? [growth] : []), say(row.outcome, language),
    ]);
  }
  const out = [lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')];
  if (missing.length > 0) out.push(word('missing', { names: missing.join(', ') }));
  out.push(word('foot', { node: process.versions.node, s: Math.round(limit / 1000) }));
  return `${out.join('\n\n')}\n`;
}

/// `text` with what stands between the markers of a language replaced. Throws where the markers are missing.
export function between(text: string, language: Language, table: string): string {
  const [open, close] = [`<!-- bench ${language} -->`, `<!-- /bench ${language} -->`];
  const from = text.indexOf(open);
  const to = text.indexOf(close);
  if (from < 0 || to < from) throw new Error(`${open} … ${close} is not there`);
  return `${text.slice(0, from + open.length)}\n${table}${text.slice(to)}`;
}
