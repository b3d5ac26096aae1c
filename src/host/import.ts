import { basename, dirname, join } from 'node:path';
import { entry } from '../contract/acts';
import { HostError } from '../contract/errors';
import { list, text, type Parser } from '../contract/parse';
import { profileFile } from '../contract/profile';
import { GALLEY_TYPE, type GalleyBody } from '../core/export/ninjs';
import type { HouseProfile } from '../core/page/profile';
import type { Entry } from '../core/review/events';
import { sha256 } from './exports';
import { onDisk, statOrNone, syncFolder, type Files } from './files';
import { safeName } from './folders';
import { isPageName } from './library';
import { besidePath, JOURNAL_FOLDER } from './place';
import { extend, FORMAT, NEW_CHAIN, type Chain } from './record';
import { claim, discard, stage, writeWhole } from './write-atomic';

/// What a .json of ours holds of a page: its text, and everything that was decided about it.
export interface ImportedPage {
  readonly page: string;
  readonly text: string;
  readonly profile: HouseProfile;
  readonly entries: readonly Entry[];
  /// As they were exported, to compare with.
  readonly articles: GalleyBody['articles'];
  readonly captions: GalleyBody['captions'];
}

const anyText = text({ max: 64 * 1024 * 1024 });
const entries: Parser<Entry[]> = list(entry, 10_000_000);

/// Reads what `galley export --as json` wrote. Fails with `bad-record`, naming what is wrong, for any other JSON; `name` is for the sentence.
export function readExported(json: string, name: string): ImportedPage {
  const own = bodyOf(parse(json, name));
  if (own === undefined) throw new HostError('bad-record', { path: name, line: 1 });
  try {
    const numbered = entries(own['entries'], 'entries');
    if (numbered.some(({ n }, index) => n !== index + 1)) throw new HostError('bad-record', { path: name, line: 1 });
    return {
      page: safeName(text({ min: 1, max: 255, plain: true })(own['page'], 'page')), text: anyText(own['text'], 'text'), profile: profileFile(own['profile'], 'profile'), entries: numbered,
      articles: own['articles'] as GalleyBody['articles'], captions: own['captions'] as GalleyBody['captions'],
    };
  } catch (error) {
    if (error instanceof HostError) throw new HostError('bad-record', { path: name, line: 1, ...error.data });
    throw error;
  }
}

function parse(json: string, name: string): unknown {
  try {
    return JSON.parse(json.replace(/^\ufeff/, ''));
  } catch {
    throw new HostError('bad-record', { path: name, line: 1 });
  }
}

function bodyOf(item: unknown): Record<string, unknown> | undefined {
  const bodies = (item as { bodies?: unknown } | null)?.bodies;
  const body = Array.isArray(bodies) ? (bodies as { contentType?: unknown; value?: unknown }[]).find((each) => each?.contentType === GALLEY_TYPE) : undefined;
  if (typeof body?.value !== 'string') return undefined;
  try {
    const value = JSON.parse(body.value) as Record<string, unknown> | null;
    return value?.['galley'] === 1 ? value : undefined;
  } catch {
    return undefined;
  }
}

/// Puts an imported page into a folder: the page file in UTF-8, its journal and, where the folder has none, its house profile. Nothing that is there is written over: a page or
/// journal of that name is refused (`over-source`). Answers the page's path.
export async function importPage(files: Files, folder: string, { page, text: content, profile, entries: acts }: ImportedPage): Promise<string> {
  const path = join(folder, isPageName(page) ? page : `${page}.txt`);
  const journal = besidePath(path);
  if ((await statOrNone(files, path)) || (await statOrNone(files, journal))) throw new HostError('over-source', { path });
  const staged = await stage(files, path, content);
  try {
    if (acts.length > 0) await writeWhole(files, journal, journalOf(basename(path), content, acts));
    const house = join(folder, JOURNAL_FOLDER, 'profile.json');
    if (!(await statOrNone(files, house))) await writeWhole(files, house, `${JSON.stringify(profile, null, 2)}\n`);
    if (!(await claim(files, staged))) throw new HostError('over-source', { path });
  } catch (error) {
    await discard(files, staged.temp);
    throw error;
  }
  await onDisk({ path }, () => syncFolder(files, dirname(path)));
  return path;
}

function journalOf(page: string, content: string, acts: readonly Entry[]): string {
  const header = { galley: FORMAT, page, sha256: sha256(content), encoding: 'utf-8', begun: acts[0]!.at } as const;
  let chain: Chain = NEW_CHAIN;
  let out = '';
  for (const { n: _, at, by, ...act } of acts) {
    const next = extend(chain, header, [act], by, at);
    out += next.text;
    chain = next.chain;
  }
  return out;
}

