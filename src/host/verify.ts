import { join } from 'node:path';
import { HostError } from '../contract/errors';
import { exporters, exportFiles, isExportFormat, type Exporter } from '../core/export';
import { openDesk, readPage } from '../core/pipeline';
import { decodePage } from './decode';
import { sha256 } from './exports';
import type { Files } from './files';
import type { Houses } from './houses';
import { Journal } from './journal';
import { askAbout } from './knowledge';
import { resolvePage } from './library';
import { decisionsHash, MANIFEST, readManifest, stateOfCopy, type CopyState, type ManifestCopy } from './manifest';
import { choosePlace } from './place';
import type { Profiles } from './profiles';
import { readSource } from './source';

/// How what it was made of stands. `unknown`: nobody said where the pages lie.
export type OriginState = 'same' | 'changed' | 'missing' | 'unknown';

export interface CheckedCopy {
  readonly copy: ManifestCopy;
  readonly state: CopyState;
  /// The page file.
  readonly source: OriginState;
  /// The journal, as far as it went when the copy was made.
  readonly decisions: OriginState;
  /// Whether it was made again from page and journal, byte for byte; `unknown` where another version of Galley, of the profile or of the house's list would have to make it, or steps that it tells of are gone from the journal.
  readonly remade: 'same' | 'differs' | 'unknown';
}

export interface VerifyOptions {
  readonly files: Files;
  readonly dataFolder: string;
  readonly profiles: Profiles;
  readonly version: string;
  readonly houses: Houses;
}

export interface Verified {
  readonly copies: readonly CheckedCopy[];
  /// Lines of the manifest that are none.
  readonly damaged: readonly number[];
}

/// Checks a folder of copies against its manifest and, where `pages` names their folder, against pages and journals. Reads only. Fails with `not-found` where there is no manifest.
export async function verifyCopies(options: VerifyOptions, folder: string, pages?: string): Promise<Verified> {
  const manifest = await readManifest(options.files, folder);
  if (!manifest) throw new HostError('not-found', { path: join(folder, MANIFEST) });
  const copies: CheckedCopy[] = [];
  for (const copy of manifest.copies.values()) copies.push({ copy, state: await stateOfCopy(options.files, folder, copy), ...(pages === undefined ? { source: 'unknown', decisions: 'unknown', remade: 'unknown' } : await originOf(options, pages, copy)) });
  return { copies, damaged: manifest.damaged };
}

async function originOf(options: VerifyOptions, pages: string, copy: ManifestCopy): Promise<Pick<CheckedCopy, 'source' | 'decisions' | 'remade'>> {
  const { files, dataFolder, profiles, houses, version } = options;
  let path: string;
  try {
    path = await resolvePage(files, pages, copy.page);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return { source: 'missing', decisions: 'unknown', remade: 'unknown' };
  }
  const { source, bytes } = await readSource(files, path, copy.page);
  const journal = new Journal(files, (await choosePlace(files, dataFolder, path)).path);
  await journal.refresh();
  const then = journal.entries.slice(0, copy.steps);
  const decisions = journal.entries.length < copy.steps ? 'missing' : decisionsHash(then) === copy.decisions ? 'same' : 'changed';
  const states = { source: source.sha256 === copy.source ? 'same' : 'changed', decisions } as const;
  const { profile } = await profiles.read(pages);
  const { format } = copy;
  const canRemake = states.source === 'same' && decisions === 'same' && isExportFormat(format) && copy.galley === version && exporters[format].version === copy.formatVersion && sha256(JSON.stringify(profile)) === copy.profile;
  if (!canRemake) return { ...states, remade: 'unknown' };
  const { text, bom } = decodePage(bytes, copy.page);
  const desk = openDesk(readPage(text, profile), then);
  const exporter: Exporter = exporters[format];
  const asked = exporter.asks ? await askAbout(files, houses, pages, desk) : undefined;
  // What the paper no longer asks, or asks now, is no fault of the copy.
  if (asked && asked.house !== copy.house) return { ...states, remade: 'unknown' };
  const facts = { at: copy.at, date: copy.date, by: copy.by, version, language: copy.language, sha256: copy.source, questions: asked?.questions ?? [] };
  const made = exportFiles(desk, { page: copy.page, formats: [format], bom, facts, ...(!copy.whole && { articles: copy.articles }) });
  if (made.some(({ content }) => sha256(content) === copy.sha256)) return { ...states, remade: 'same' };
  // What was taken back may have been compacted away since.
  return { ...states, remade: exporter.journal && then.some(({ type }) => type === 'void') ? 'unknown' : 'differs' };
}
