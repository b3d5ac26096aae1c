import { DISK } from '../host/files';
import { readSpeller } from '../host/speller';
import type { Sentence } from '../core/text/say';
import { loadPeers } from './peers';
import { align, askRules, editsOf, exportAs, proofOf, repairPage } from './subjects';
import { byteLength, variedText } from './texts';

/// One tool at one task.
export interface Subject {
  readonly task: Task;
  readonly tool: string;
  /// Empty for Galley itself.
  readonly version: string;
  /// The work on the text of one size, and a word on what came of it.
  prepare(size: number): { readonly bytes: number; work(): unknown; outcome(result: unknown): Sentence };
}

export const TASKS = ['repair', 'rules', 'speller', 'export', 'alignment'] as const;
export type Task = (typeof TASKS)[number];

/// Texts by their size in bytes, each made once.
function remembered<T>(make: (size: number) => T): (size: number) => T {
  const known = new Map<number, T>();
  return (size) => {
    if (!known.has(size)) known.set(size, make(size));
    return known.get(size)!;
  };
}

const MARKS: readonly (readonly [Sentence, RegExp])[] = [
  [{ zh: '换行', en: 'line breaks' }, /\n/g], [{ zh: '空格', en: 'blanks' }, /[ \u3000]/g], [{ zh: '半角标点', en: 'half-width marks' }, /[,;:!?()]/g],
];

/// What a corrected text has more or less of than the one it was made of.
function difference(before: string, after: string): Sentence {
  const zh: string[] = [];
  const en: string[] = [];
  for (const [name, pattern] of MARKS) {
    const delta = (after.match(pattern)?.length ?? 0) - (before.match(pattern)?.length ?? 0);
    if (delta === 0) continue;
    const signed = `${delta > 0 ? '+' : '−'}${Math.abs(delta)}`;
    zh.push(`${name.zh}${signed}`);
    en.push(`${signed} ${name.en}`);
  }
  return en.length > 0 ? { zh: zh.join('，'), en: en.join(', ') } : { zh: '未改', en: 'nothing' };
}

const counted = (count: number, zh: string, en: string): Sentence => ({ zh: `${count}${zh}`, en: `${count} ${en}` });

/// Everything that is measured, Galley first at each task. `missing` names the peers that are not installed in `folder`.
export async function loadSubjects(folder: string): Promise<{ subjects: readonly Subject[]; missing: readonly string[] }> {
  const { texts: correctors, diffs, missing } = await loadPeers(folder);
  const speller = await readSpeller(DISK);
  const textOf = remembered((size) => variedText(size));
  const deskOf = remembered((size) => repairPage(textOf(size)));
  const proof = remembered((size) => proofOf(deskOf(size)));
  const findings = (result: unknown): Sentence => counted([...(result as ReturnType<typeof askRules>).values()].reduce((sum, list) => sum + list.length, 0), '个问题', 'findings');

  const subjects: Subject[] = [{
    task: 'repair', tool: 'Galley', version: '',
    prepare: (size) => {
      const text = textOf(size);
      return {
        bytes: byteLength(text), work: () => repairPage(text),
        outcome: (result) => {
          const desk = result as ReturnType<typeof repairPage>;
          const { zh, en } = difference(text, exportAs('txt', desk) as string);
          return { zh: `${zh}，${desk.articles.length}篇稿件`, en: `${en}, ${desk.articles.length} articles` };
        },
      };
    },
  }];
  for (const { name, version, fix } of correctors) {
    if (!fix) continue;
    subjects.push({
      task: 'repair', tool: name, version,
      prepare: (size) => {
        const text = textOf(size);
        return { bytes: byteLength(text), work: () => fix(text), outcome: (result) => difference(text, result as string) };
      },
    });
  }
  subjects.push({ task: 'rules', tool: 'Galley', version: '', prepare: (size) => ({ bytes: byteLength(proof(size).text), work: () => askRules(proof(size).articles), outcome: findings }) });
  for (const { name, version, lint } of correctors) {
    if (!lint) continue;
    subjects.push({ task: 'rules', tool: name, version, prepare: (size) => ({ bytes: byteLength(proof(size).text), work: () => lint(proof(size).text), outcome: (result) => counted(result as number, '条提示', 'messages') }) });
  }
  subjects.push({ task: 'speller', tool: 'Galley', version: '', prepare: (size) => ({ bytes: byteLength(proof(size).text), work: () => askRules(proof(size).articles, speller), outcome: findings }) });
  for (const format of ['txt', 'md', 'diff'] as const) {
    subjects.push({
      task: 'export', tool: `Galley .${format}`, version: '',
      prepare: (size) => {
        const desk = deskOf(size);
        return { bytes: byteLength(textOf(size)), work: () => exportAs(format, desk), outcome: (result) => counted((result as string).length, '字', 'characters') };
      },
    });
  }
  subjects.push({
    task: 'alignment', tool: 'Galley', version: '',
    prepare: (size) => {
      const text = textOf(size);
      const changes = editsOf(text);
      return { bytes: byteLength(text), work: () => align(text, changes), outcome: (result) => counted((result as ReturnType<typeof align>).patches.length, '处', 'places') };
    },
  });
  for (const { name, version, compare } of diffs) {
    subjects.push({
      task: 'alignment', tool: name, version,
      prepare: (size) => {
        const text = textOf(size);
        const after = align(text, editsOf(text)).proof;
        return { bytes: byteLength(text), work: () => compare(text, after), outcome: (result) => counted(result as number, '处', 'pieces') };
      },
    });
  }
  return { subjects, missing };
}
