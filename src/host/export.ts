import { basename, dirname, join } from 'node:path';
import { HostError } from '../contract/errors';
import type { Input, Output } from '../contract/methods';
import { exporters, exportFiles, findMisfit, type ExportFacts, type ExportFile, type ExportFormat, type Exporter } from '../core/export';
import { withSigns } from '../core/export/characters';
import { fieldsOf } from '../core/export/copy';
import { articleRelease, openDesk, readPage, type Desk } from '../core/pipeline';
import { unansweredOf } from '../core/question/budget';
import type { Question } from '../core/question/question';
import type { ArticleDocument } from '../core/review/document';
import type { Language } from '../core/text/say';
import { sha256, type Copy, type Exports } from './exports';
import { onDisk, statOrNone, syncFolder, type Files } from './files';
import { absolutePath, safeName } from './folders';
import type { Houses } from './houses';
import { askAbout, houseHash } from './knowledge';
import { isPageName } from './library';
import { addToManifest, decisionsHash, readManifest, stateOfCopy, type ManifestCopy } from './manifest';
import type { PageStore } from './pages';
import type { PrintPdf } from './pdf';
import type { Profiles } from './profiles';
import { besidePath, dataPath } from './place';
import { claim, discard, numbered, replace, stage, type Staged } from './write-atomic';

export interface ExportWriterOptions {
  readonly files: Files;
  readonly dataFolder: string;
  readonly profiles: Profiles;
  readonly pages: PageStore;
  readonly exports: Exports;
  readonly houses: Houses;
  readonly printPdf?: PrintPdf;
  /// On these systems names that differ in case only are one name.
  readonly foldsCase: boolean;
  readonly now: () => Date;
  readonly version: string;
  /// In which files speak where nobody says.
  readonly language: Language;
}

/// What is asked for, if it may leave the desk. Fails with `unreviewed` where an article lacks a stage that the newsroom requires, with `grave-questions` where
/// a question of severity A is open; what somebody answered for in an `override` is passed over.
function content(desk: Desk, questions: readonly Question[], request: Parameters<typeof exportFiles>[1]): { ids: string[]; copies: ExportFile[] } {
  const wanted = request.articles ? desk.articles.filter(({ id }) => request.articles!.includes(id)) : desk.articles;
  if (request.articles && wanted.length === 0) throw new HostError('bad-input', { at: 'articles', expected: 'articles of the page' });
  const held = wanted.map((article) => ({ id: article.id, ...articleRelease(desk, article, unansweredOf(questions, article.id)) })).filter(({ free }) => !free);
  const unsigned = held.filter(({ missing }) => missing.length > 0);
  const grave = held.reduce((sum, one) => sum + one.grave.length, 0);
  if (unsigned.length > 0) throw new HostError('unreviewed', { count: unsigned.length, articles: unsigned.map(({ id }) => id).join(' '), grave });
  if (held.length > 0) throw new HostError('grave-questions', { count: grave, articles: held.map(({ id }) => id).join(' ') });
  const misfit = findMisfit(desk, request);
  if (misfit) throw new HostError('misfit', { format: exporters[misfit.format].ending, line: misfit.line, character: misfit.character, title: titleOf(misfit.document) || request.page });
  return { ids: wanted.map(({ id }) => id), copies: exportFiles(desk, request) };
}

const titleOf = (document: ArticleDocument): string => {
  const { headline, paragraphs, captions } = fieldsOf(document);
  return withSigns((headline.join('') || (paragraphs[0] ?? captions[0]?.text ?? '')).slice(0, 30));
};

type Put = Pick<Output<'export.write'>, 'files' | 'current'>;

/// What the manifest calls a format that was printed; it cannot be made again byte for byte, because a PDF holds its own time.
const asPdf = (format: ExportFormat): string => `${format}-pdf`;
const printable = (format: ExportFormat): boolean => (exporters[format] as Exporter).prints === true;

/// More files of one name than anybody wants.
const MAX_NUMBER = 999;

/// Writes corrected copies. A source is never written: a name that a page bears is refused (`over-source`), any other file that is not an untouched copy of ours
/// is left alone and the copy numbered.
export class ExportWriter {
  constructor(private readonly options: ExportWriterOptions) {}

  async write(opened: string, { articles, formats, folder, language, resume = false, pdf = false, ...held }: Input<'export.write'>): Promise<Output<'export.write'>> {
    const target = absolutePath(folder);
    const { value, stamp, entries } = await this.options.pages.write<Put>(opened, held, async (page) => {
      const { profile } = await this.options.profiles.read(opened);
      const { files: disk, houses, version } = this.options;
      const made = { source: page.sha256, decisions: decisionsHash(page.entries), profile: sha256(JSON.stringify(profile)), house: await houseHash(disk, houses, opened), galley: version };
      if (resume && await this.isCurrent(target, held.page, formats, pdf, made)) return { value: { files: [], current: true }, acts: [] };
      const { text, bom } = await page.readText();
      const desk = openDesk(readPage(text, profile), page.entries);
      // Asked once: what keeps an article back is what a file then says of it.
      const { questions } = await askAbout(disk, houses, opened, desk);
      const facts = this.facts({ by: held.by, sha256: page.sha256, language: language ?? this.options.language, questions });
      const { ids, copies } = content(desk, questions, { page: held.page, formats, bom, facts, ...(articles && { articles }) });
      const printed = pdf ? await this.print(copies) : [];
      const files = await this.put(opened, target, [...copies, ...printed]);
      await addToManifest(disk, target, [...copies, ...printed].map((copy, index): ManifestCopy => ({
        file: basename(files[index]!.path), sha256: files[index]!.sha256, bytes: files[index]!.bytes, format: index < copies.length ? copy.format : asPdf(copy.format), formatVersion: exporters[copy.format].version,
        page: held.page, articles: copy.articles, whole: !articles, steps: page.entries.length, ...made, language: facts.language, at: facts.at, date: facts.date, by: facts.by,
      })));
      return { value: { files: files.map(({ path, bytes }) => ({ path, bytes })), current: false }, acts: [{ type: 'export', articles: ids, formats, folder: target }] };
    });
    return { ...value, stamp, entries };
  }

  /// Whether untouched copies of the page, made of the same by the same, lie in the folder in every format.
  private async isCurrent(folder: string, page: string, formats: readonly ExportFormat[], pdf: boolean, made: Pick<ManifestCopy, 'source' | 'decisions' | 'profile' | 'house' | 'galley'>): Promise<boolean> {
    const { files } = this.options;
    const copies = [...((await readManifest(files, folder))?.copies.values() ?? [])].filter((copy) => copy.page === page && copy.whole && Object.entries(made).every(([key, value]) => copy[key as keyof typeof made] === value));
    for (const [name, { version }] of formats.flatMap((format) => (pdf && printable(format) ? [format, asPdf(format)] : [format]).map((each) => [each, exporters[format]] as const))) {
      const own = copies.filter((copy) => copy.format === name && copy.formatVersion === version);
      if (own.length === 0) return false;
      for (const copy of own) if (await stateOfCopy(files, folder, copy) !== 'intact') return false;
    }
    return true;
  }

  /// What is made for printing, printed.
  private async print(copies: readonly ExportFile[]): Promise<ExportFile[]> {
    const { printPdf } = this.options;
    const printed: ExportFile[] = [];
    for (const copy of copies) {
      if (!printable(copy.format) || typeof copy.content !== 'string') continue;
      if (!printPdf) throw new HostError('no-printer');
      printed.push({ ...copy, name: copy.name.replace(/\.html$/, '.pdf'), content: await printPdf(copy.content) });
    }
    return printed;
  }

  private facts(said: Pick<ExportFacts, 'by' | 'sha256' | 'language' | 'questions'>): ExportFacts {
    const { now, version } = this.options;
    const at = now();
    const date = [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
    return { at: at.toISOString(), date, version, ...said };
  }

  /// Writes all or, where one is refused, none: every copy is on disk under a temporary name before the first gets its own.
  private async put(opened: string, folder: string, copies: readonly ExportFile[]): Promise<Copy[]> {
    const { files, exports } = this.options;
    const real = await onDisk({ path: folder }, async () => {
      if (!(await files.stat(folder)).isDirectory()) throw new HostError('not-a-folder', { path: folder });
      return files.realpath(folder);
    });
    const targets = copies.map(({ name }) => join(real, safeName(name)));
    for (const path of targets) if (await this.isSource(opened, path)) throw new HostError('over-source', { path });
    const staged: Staged[] = [];
    const written: Copy[] = [];
    try {
      for (const [index, { content }] of copies.entries()) staged.push(await stage(files, targets[index]!, content));
      for (const [index, { content }] of copies.entries()) {
        const path = await this.settle(opened, staged[index]!);
        written.push({ path, sha256: sha256(content), bytes: Buffer.byteLength(content) });
      }
    } finally {
      for (const { temp } of staged.slice(written.length)) await discard(files, temp);
      if (written.length > 0) await exports.add(written);
    }
    await syncFolder(files, real);
    return written;
  }

  private async settle(opened: string, staged: Staged): Promise<string> {
    const { files, exports } = this.options;
    for (let n = 1; n <= MAX_NUMBER; n++) {
      const target = numbered(staged.target, n);
      if (await claim(files, { temp: staged.temp, target })) return target;
      if ((await exports.isUntouchedCopy(target)) && !(await this.isSource(opened, target))) {
        await replace(files, { temp: staged.temp, target });
        return target;
      }
    }
    throw new HostError('no-access', { path: staged.target });
  }

  /// Whether a page bears the name: one of the opened folder, or a file of any folder that has a journal.
  private async isSource(opened: string, path: string): Promise<boolean> {
    const { files, dataFolder, exports } = this.options;
    if (!(await statOrNone(files, path))) return false;
    const real = await onDisk({ path }, () => files.realpath(path));
    for (const name of new Set([path, real])) {
      if ((await statOrNone(files, besidePath(name))) || (await statOrNone(files, dataPath(dataFolder, name)))) return true;
      if (isPageName(name) && (await this.isFolder(opened, dirname(name))) && !(await exports.isUntouchedCopy(name))) return true;
    }
    return false;
  }

  private async isFolder(a: string, b: string): Promise<boolean> {
    const { files, foldsCase } = this.options;
    const [realA, realB] = await Promise.all([a, b].map((path) => files.realpath(path)));
    if (foldsCase && realA!.normalize('NFC').toLowerCase() === realB!.normalize('NFC').toLowerCase()) return true;
    return realA === realB;
  }
}
