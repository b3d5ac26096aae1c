import { join } from 'node:path';
import { HostError } from '../contract/errors';
import { decodePage } from './decode';
import { errnoOf, type Files } from './files';
import { isWithin } from './library';

/// Characters of decoded pages that are kept, so that the next letter of a query need not read them again.
const KEPT = 16 * 1024 * 1024;

interface Read {
  readonly key: string;
  readonly text: string;
}

/// The texts of pages that are looked through and not opened; those read last are kept.
export class PageTexts {
  private readonly read = new Map<string, Read>();
  private kept = 0;

  constructor(private readonly files: Files) {}

  /// The page's text; undefined where it cannot be read, which its own opening says.
  async of(folder: string, page: string): Promise<string | undefined> {
    try {
      const path = await this.files.realpath(join(folder, page));
      if (!isWithin(await this.files.realpath(folder), path)) return undefined;
      const { size, mtimeMs, ino } = await this.files.stat(path);
      const key = `${ino} ${size} ${mtimeMs}`;
      const known = this.read.get(path);
      if (known?.key === key) return known.text;
      const { text } = decodePage(await this.files.readFile(path), page);
      this.keep(path, { key, text });
      return text;
    } catch (error) {
      if (error instanceof HostError || errnoOf(error) !== undefined) return undefined;
      throw error;
    }
  }

  private keep(path: string, read: Read): void {
    this.kept += read.text.length - (this.read.get(path)?.text.length ?? 0);
    this.read.delete(path);
    this.read.set(path, read);
    for (const [oldest, { text }] of this.read) {
      if (this.kept <= KEPT || oldest === path) break;
      this.read.delete(oldest);
      this.kept -= text.length;
    }
  }
}

