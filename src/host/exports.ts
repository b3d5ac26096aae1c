import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { HostError } from '../contract/errors';
import { onDisk, statOrNone, type Files } from './files';
import { writeWhole } from './write-atomic';

/// A copy that Galley wrote, and what it wrote.
export interface Copy {
  /// Real path.
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
}

/// Lines that the record may have beyond one a copy before it is written anew.
const SLACK = 2000;

/// The record of copies that were written on this machine, in the data folder. It tells a copy that may be written anew from a file that merely bears the name, or that
/// somebody has worked on since; and a copy from a page where both lie in one folder.
export class Exports {
  private copies: Map<string, Copy> | undefined;
  private lines = 0;
  private readonly path: string;

  constructor(private readonly files: Files, dataFolder: string) {
    this.path = join(dataFolder, 'exports.jsonl');
  }

  /// Whether the file is a copy, as it was written.
  async isUntouchedCopy(path: string): Promise<boolean> {
    const copy = (await this.load()).get(path);
    if (!copy) return false;
    const bytes = await onDisk({ path }, () => this.files.readFile(path));
    return bytes.length === copy.bytes && sha256(bytes) === copy.sha256;
  }

  /// The same by size alone, for lists of many files.
  async looksLikeCopy(): Promise<(path: string, bytes: number) => boolean> {
    const copies = await this.load();
    return (path, bytes) => copies.get(path)?.bytes === bytes;
  }

  /// Remembers copies. A record that cannot be written only costs that they will not be replaced but numbered: no reason to call an export failed.
  async add(written: readonly Copy[]): Promise<void> {
    const copies = await this.load();
    for (const copy of written) copies.set(copy.path, copy);
    try {
      if (this.lines > copies.size + SLACK) {
        await writeWhole(this.files, this.path, [...copies.values()].map(toLine).join(''));
        this.lines = copies.size;
        return;
      }
      await onDisk({ path: this.path }, async () => {
        await this.files.mkdir(join(this.path, '..'), { recursive: true });
        const handle = await this.files.open(this.path, 'a', 0o600);
        try {
          await handle.appendFile(written.map(toLine).join(''));
        } finally {
          await handle.close();
        }
      });
      this.lines += written.length;
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
    }
  }

  private async load(): Promise<Map<string, Copy>> {
    if (this.copies) return this.copies;
    const copies = new Map<string, Copy>();
    if (await statOrNone(this.files, this.path)) {
      const text = await onDisk({ path: this.path }, () => this.files.readFile(this.path, 'utf8'));
      for (const line of text.split('\n')) {
        const copy = parseCopy(line);
        if (copy) copies.set(copy.path, copy);
        this.lines++;
      }
    }
    return (this.copies ??= copies);
  }
}

export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

const toLine = (copy: Copy): string => `${JSON.stringify(copy)}\n`;

function parseCopy(line: string): Copy | undefined {
  try {
    const value = JSON.parse(line) as Partial<Copy> | null;
    if (typeof value?.path !== 'string' || typeof value.sha256 !== 'string' || typeof value.bytes !== 'number') return undefined;
    return { path: value.path, sha256: value.sha256, bytes: value.bytes };
  } catch {
    // A line that a crash cut short: the copy that it spoke of is numbered instead of replaced.
    return undefined;
  }
}
