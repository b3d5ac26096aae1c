import { join } from 'node:path';
import type { CountChange, RuleCounts } from '../contract/house';
import { onDisk, statOrNone, type Files } from './files';
import { Turns } from './turns';
import { writeWhole } from './write-atomic';

/// How often a rule's findings were taken or left on this machine: `answers.json` in the user's data folder, names of rules and numbers.
export class Counts {
  private readonly turns = new Turns();
  private readonly path: string;

  constructor(private readonly files: Files, dataFolder: string) {
    this.path = join(dataFolder, 'answers.json');
  }

  /// What was counted; of a file that is damaged, what can be read.
  async read(): Promise<RuleCounts> {
    if (!(await statOrNone(this.files, this.path))) return {};
    let raw: unknown;
    try {
      raw = JSON.parse((await onDisk({ path: this.path }, () => this.files.readFile(this.path))).toString('utf8'));
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      return {};
    }
    if (typeof raw !== 'object' || raw === null) return {};
    return Object.fromEntries(Object.entries(raw).flatMap(([rule, value]: [string, { accepted?: unknown; rejected?: unknown } | null]) => {
      const number = (one: unknown): number => (Number.isSafeInteger(one) && (one as number) > 0 ? (one as number) : 0);
      return /^[a-z][a-z-]*$/.test(rule) ? [[rule, { accepted: number(value?.accepted), rejected: number(value?.rejected) }]] : [];
    }));
  }

  async add(changes: readonly CountChange[]): Promise<RuleCounts> {
    return this.turns.take(this.path, async () => {
      const counts: Record<string, { accepted: number; rejected: number }> = { ...(await this.read()) };
      for (const { rule, answer, by } of changes) {
        const { accepted, rejected } = counts[rule] ?? { accepted: 0, rejected: 0 };
        counts[rule] = { accepted: Math.max(0, accepted + (answer === 'accepted' ? by : 0)), rejected: Math.max(0, rejected + (answer === 'rejected' ? by : 0)) };
      }
      await writeWhole(this.files, this.path, `${JSON.stringify(counts, null, 2)}\n`);
      return counts;
    });
  }
}
