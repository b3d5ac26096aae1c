import { dirname, extname, join } from 'node:path';
import { isWritable, onDisk, statOrNone, type Files } from './files';
import { nameOfPath } from './names';
import { JOURNAL_FOLDER } from './place';
import { writeWhole } from './write-atomic';

/// A file of a folder of pages that a newsroom writes too: `.galley/<name>` in it, or in the user's data folder where that cannot be written.
export class FolderFile {
  /// `corner` is the data folder's part for such files.
  constructor(private readonly files: Files, private readonly dataFolder: string, private readonly name: string, private readonly corner: string) {}

  /// Where it lies, or would be begun.
  async place(folder: string): Promise<string> {
    const beside = join(folder, JOURNAL_FOLDER, this.name);
    if (await statOrNone(this.files, beside)) return (await isWritable(this.files, beside)) ? beside : this.copyOf(folder, beside);
    const holder = (await statOrNone(this.files, dirname(beside))) ? dirname(beside) : folder;
    return (await isWritable(this.files, holder)) ? beside : this.own(folder);
  }

  /// In a folder that cannot be written, the paper's file is read where it lies until this user adds to it.
  private async copyOf(folder: string, beside: string): Promise<string> {
    const own = this.own(folder);
    if (!(await statOrNone(this.files, own))) {
      await writeWhole(this.files, own, await onDisk({ path: beside }, () => this.files.readFile(beside)));
    }
    return own;
  }

  private own(folder: string): string {
    return join(this.dataFolder, this.corner, `${nameOfPath(folder)}${extname(this.name)}`);
  }
}
