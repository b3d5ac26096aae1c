import { join } from 'node:path';
import { isAsked, type AskedCounts } from '../contract/asked';
import { onDisk, statOrNone, type Files } from './files';
import { Turns } from './turns';
import { writeWhole } from './write-atomic';

/// More pages than these are forgotten, those noted longest ago first.
const MOST = 20_000;

/// How many questions of each severity were open in pages when somebody last counted: `asked.json` in the user's data folder, so that a list of pages knows without reading them.
/// Each count bears the state of source and journal that it was made of, and is no longer told when either has changed.
export class Asked {
  private readonly turns = new Turns();
  private readonly path: string;
  /// By the page's real path; undefined until the file was read.
  private known: Map<string, { readonly state: string; readonly asked: AskedCounts }> | undefined;

  constructor(private readonly files: Files, dataFolder: string) {
    this.path = join(dataFolder, 'asked.json');
  }

  /// Gives the counts of pages by their real path and state.
  async reader(): Promise<(path: string, state: string) => AskedCounts | undefined> {
    const known = await this.read();
    return (path, state) => {
      const found = known.get(path);
      return found?.state === state ? found.asked : undefined;
    };
  }

  async note(path: string, state: string, asked: AskedCounts): Promise<void> {
    await this.turns.take(this.path, async () => {
      const known = await this.read();
      known.delete(path);
      known.set(path, { state, asked });
      for (const oldest of known.keys()) if (known.size > MOST) known.delete(oldest);
        else break;
      const rows = [...known].map(([page, one]) => JSON.stringify({ page, ...one }));
      await writeWhole(this.files, this.path, `[\n${rows.join(',\n')}\n]\n`);
    });
  }

  /// What stands in the file; of a damaged one what can be read: it is counted anew.
  private async read(): Promise<Map<string, { readonly state: string; readonly asked: AskedCounts }>> {
    if (this.known) return this.known;
    const known = new Map<string, { readonly state: string; readonly asked: AskedCounts }>();
    if (await statOrNone(this.files, this.path)) {
      try {
        const rows: unknown = JSON.parse((await onDisk({ path: this.path }, () => this.files.readFile(this.path))).toString('utf8'));
        for (const row of Array.isArray(rows) ? (rows as { page?: unknown; state?: unknown; asked?: unknown }[]) : []) {
          if (typeof row?.page === 'string' && typeof row.state === 'string' && isAsked(row.asked)) known.set(row.page, { state: row.state, asked: row.asked });
        }
      } catch (error) {
        if (!(error instanceof SyntaxError)) throw error;
      }
    }
    return (this.known ??= known);
  }
}
