import { HostError } from '../contract/errors';
import type { HouseChange, KeptHouse } from '../contract/house';
import { proofRules } from '../core/proof';
import { doubtRules } from '../core/question/doubts';
import { lostGlyph } from '../core/repair/rules/lost-glyph';
import { formatRow, HOUSE_HEAD, parseHouse } from '../core/proof/house-file';
import { hashText } from '../core/text/hash';
import { onDisk, statOrNone, type Files } from './files';
import { FolderFile } from './folder-file';
import { Turns } from './turns';
import { writeWhole } from './write-atomic';

/// No newsroom's list is longer than some thousand lines.
const MAX_BYTES = 8 * 1024 * 1024;

const names = new Set([...proofRules, ...doubtRules, lostGlyph].map(({ name }) => name));
const isRule = (name: string): boolean => names.has(name);

/// The house's own lists: `.galley/terms.tsv` of a folder of pages. Read anew at every use, so that what is typed into the file counts at once.
export class Houses {
  private readonly file: FolderFile;
  private readonly turns = new Turns();

  constructor(private readonly files: Files, readonly dataFolder: string) {
    this.file = new FolderFile(files, dataFolder, 'terms.tsv', 'terms');
  }

  async read(folder: string): Promise<KeptHouse> {
    const path = await this.file.place(folder);
    return keptOf(path, await this.textOf(path));
  }

  /// Adds, rewrites or takes out one row; every other line stays as it is, remarks and faulty ones too. Fails with `stale` where the file is not the one that `stamp` names.
  async change(folder: string, { stamp, line, row }: HouseChange): Promise<KeptHouse> {
    const path = await this.file.place(folder);
    return this.turns.take(path, async () => {
      const text = await this.textOf(path);
      if (stampOf(text) !== stamp) throw new HostError('stale', { page: path });
      const end = /\r\n/.test(text) ? '\r\n' : '\n';
      const lines = text === '' ? HOUSE_HEAD.trimEnd().split('\n') : text.replace(/(?:\r\n|\r|\n)$/, '').split(/\r\n|\r|\n/);
      if (line !== undefined && line > lines.length) throw new HostError('stale', { page: path });
      if (line === undefined) {
        if (row) lines.push(formatRow(row));
      } else lines.splice(line - 1, 1, ...(row ? [formatRow(row)] : []));
      const changed = `${lines.join(end)}${end}`;
      await writeWhole(this.files, path, changed);
      return keptOf(path, changed);
    });
  }

  private async textOf(path: string): Promise<string> {
    const stat = await statOrNone(this.files, path);
    if (!stat) return '';
    if (stat.size > MAX_BYTES) throw new HostError('too-large', { page: path, limit: `${MAX_BYTES / 1024 / 1024} MB` });
    const bytes = await onDisk({ path }, () => this.files.readFile(path));
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      // What a spreadsheet on a Chinese Windows saves.
      return new TextDecoder('gb18030').decode(bytes);
    }
  }
}

const stampOf = (text: string): string => hashText(text);

function keptOf(path: string, text: string): KeptHouse {
  return { path, stamp: stampOf(text), ...parseHouse(text, isRule) };
}
