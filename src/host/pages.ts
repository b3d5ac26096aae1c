import { HostError } from '../contract/errors';
import type { Encoding, Input, OpenPage, Output } from '../contract/methods';
import type { Act, Entry } from '../core/review/events';
import { decodePage, type Decoded } from './decode';
import type { Files } from './files';
import { Journal } from './journal';
import { checkSigning } from './signing';
import { resolvePage } from './library';
import { choosePlace, dataPath, type Place } from './place';
import type { Profiles } from './profiles';
import { FORMAT } from './record';
import { readSource, sourceNow, type Source } from './source';
import { Turns } from './turns';

export interface PageStoreOptions {
  readonly files: Files;
  readonly dataFolder: string;
  readonly profiles: Profiles;
  readonly now: () => Date;
}

/// A page as its journal and source stand.
interface Desk {
  readonly path: string;
  place: Place;
  journal: Journal;
  source: Source;
  encoding: Encoding;
}

/// What a writer says of the state that it has seen, and who it is.
export interface Claim {
  readonly page: string;
  readonly stamp: string;
  readonly by: string;
}

/// A page that nobody else writes to while it is held.
export interface HeldPage {
  /// The real path.
  readonly path: string;
  readonly entries: readonly Entry[];
  /// Of the source's bytes, hexadecimal.
  readonly sha256: string;
  readText(): Promise<Decoded>;
}

export interface Written<T> {
  readonly value: T;
  readonly stamp: string;
  readonly entries: readonly Entry[];
}

/// Pages whose journals are kept in memory, those last used.
const KEPT = 16;

/// Opens pages of a folder and appends to their journals. Calls on one page queue behind each other.
export class PageStore {
  /// By real path.
  private readonly desks = new Map<string, Desk>();
  /// Real paths of what was opened, by folder and name: a source that vanishes keeps the path it had.
  private readonly opened = new Map<string, string>();
  private readonly turns = new Turns();

  constructor(private readonly options: PageStoreOptions) {}

  async open(folder: string, page: string): Promise<OpenPage> {
    const path = await resolvePage(this.options.files, folder, page);
    return this.turns.take(path, async () => {
      const { source, bytes } = await readSource(this.options.files, path, page);
      const { text, encoding, bom } = decodePage(bytes, page);
      const desk = await this.desk(path, source, encoding);
      await desk.journal.refresh();
      await desk.journal.compact();
      this.opened.set(`${folder}\n${page}`, path);
      const { journal, place } = desk;
      const { profile, problem } = await this.options.profiles.read(folder);
      return {
        page, text, encoding, bom, bytes: source.bytes, sha256: source.sha256,
        profile,
        entries: journal.entries,
        stamp: stampOf(desk),
        journal: place.kind,
        torn: journal.torn,
        ...(problem !== undefined && { profileProblem: problem }),
        changed: journal.header !== undefined && journal.header.sha256 !== source.sha256,
      };
    });
  }

  /// Fails with `stale` when the journal or the source is not what the stamp names, and as `checkSigning` does.
  async append(folder: string, { acts, ...claim }: Input<'page.append'>): Promise<Output<'page.append'>> {
    const { stamp, entries } = await this.write(folder, claim, async (page) => {
      if (acts.some(({ type }) => type === 'sign')) checkSigning(page.entries, acts, claim.by, (await this.options.profiles.read(folder)).profile.stages);
      return { acts, value: undefined };
    });
    return { stamp, entries };
  }

  /// Runs `work` on the page as the stamp names it and records the acts that it gives back.
  async write<T>(folder: string, claim: Claim, work: (page: HeldPage) => Promise<{ acts: readonly Act[]; value: T }>): Promise<Written<T>> {
    const { page, by } = claim;
    const path = await this.locate(folder, page);
    return this.turns.take(path, async () => {
      const desk = this.desks.get(path) ?? (await this.reopen(path, page));
      desk.source = await sourceNow(this.options.files, path, page, desk.source);
      await desk.journal.refresh();
      if (stampOf(desk) !== claim.stamp) throw new HostError('stale', { page });
      const readText = async (): Promise<Decoded> => decodePage((await readSource(this.options.files, path, page)).bytes, page);
      const { acts, value } = await work({ path, entries: desk.journal.entries, sha256: desk.source.sha256, readText });
      return { value, entries: await this.record(desk, page, acts, by), stamp: stampOf(desk) };
    });
  }

  /// The real path of a page, where it stands as the stamp names it.
  async standing(folder: string, page: string, stamp: string): Promise<string | undefined> {
    const path = await this.locate(folder, page);
    return this.turns.take(path, async () => {
      const desk = this.desks.get(path) ?? (await this.reopen(path, page));
      desk.source = await sourceNow(this.options.files, path, page, desk.source);
      await desk.journal.refresh();
      return stampOf(desk) === stamp ? path : undefined;
    });
  }

  private async record(desk: Desk, page: string, acts: readonly Act[], by: string): Promise<readonly Entry[]> {
    const at = this.options.now().toISOString();
    const header = { galley: FORMAT, page, sha256: desk.source.sha256, encoding: desk.encoding, begun: at } as const;
    try {
      return await desk.journal.append(header, acts, by, at);
    } catch (error) {
      if (error instanceof HostError && error.code === 'stale') throw new HostError('stale', { page });
      if (!refused(error) || desk.place.kind === 'data' || desk.journal.header) throw error;
      // A share may say that a folder can be written and then refuse: a journal that is not begun yet begins in the data folder instead.
      desk.place = { kind: 'data', path: dataPath(this.options.dataFolder, desk.path) };
      desk.journal = new Journal(this.options.files, desk.place.path);
      return desk.journal.append(header, acts, by, at);
    }
  }

  private async locate(folder: string, page: string): Promise<string> {
    try {
      return await resolvePage(this.options.files, folder, page);
    } catch (error) {
      const known = this.opened.get(`${folder}\n${page}`);
      if (known !== undefined && error instanceof HostError && error.code === 'not-found') return known;
      throw error;
    }
  }

  private async reopen(path: string, page: string): Promise<Desk> {
    const { source, bytes } = await readSource(this.options.files, path, page);
    return this.desk(path, source, decodePage(bytes, page).encoding);
  }

  /// The page's desk; one whose journal's place has changed is begun anew.
  private async desk(path: string, source: Source, encoding: Encoding): Promise<Desk> {
    const { files, dataFolder } = this.options;
    const place = await choosePlace(files, dataFolder, path);
    const known = this.desks.get(path);
    const journal = known?.place.path === place.path ? known.journal : new Journal(files, place.path);
    const desk: Desk = { path, place, journal, source, encoding };
    this.desks.delete(path);
    this.desks.set(path, desk);
    const oldest = this.desks.keys().next();
    if (this.desks.size > KEPT && !oldest.done) this.desks.delete(oldest.value);
    return desk;
  }
}

function refused(error: unknown): boolean {
  return error instanceof HostError && (error.code === 'no-access' || error.code === 'read-only');
}

/// Names the journal's state and the source's: a writer that has seen another state of either is stale.
function stampOf({ journal, source }: Desk): string {
  return `${journal.stamp}-${source.sha256.slice(0, 12)}`;
}
