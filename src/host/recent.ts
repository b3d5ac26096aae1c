import { join } from 'node:path';
import { errnoOf, type Files } from './files';
import { writeWhole } from './write-atomic';

const KEPT = 8;

/// The folders that were opened last, the latest first, kept in the user's data folder.
export class RecentFolders {
  constructor(private readonly files: Files, private readonly dataFolder: string) {}

  async list(): Promise<readonly string[]> {
    try {
      const value: unknown = JSON.parse((await this.files.readFile(this.path)).toString('utf8'));
      return Array.isArray(value) ? value.filter((path): path is string => typeof path === 'string').slice(0, KEPT) : [];
    } catch (error) {
      if (errnoOf(error) !== undefined || error instanceof SyntaxError) return [];
      throw error;
    }
  }

  /// Notes a folder as the latest. A note that cannot be written costs a line in a list, and no opening.
  async add(folder: string): Promise<void> {
    const known = await this.list();
    if (known[0] === folder) return;
    try {
      await writeWhole(this.files, this.path, `${JSON.stringify([folder, ...known.filter((path) => path !== folder)].slice(0, KEPT))}\n`);
    } catch {
      // As said.
    }
  }

  private get path(): string {
    return join(this.dataFolder, 'recent.json');
  }
}
