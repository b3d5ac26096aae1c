import { misfitIn, type Misfit } from './characters';
import { fieldsOf } from './copy';
import { csv } from './csv';
import { diff } from './diff';
import { docx } from './docx';
import { html } from './html';
import type { Exporter, ExportFacts, ExportInput, ExportScope } from './input';
import { icml } from './icml';
import { md } from './md';
import { fileName } from './name';
import { newsml } from './newsml';
import { json } from './ninjs';
import { nitf } from './nitf';
import { report } from './report';
import { sarif } from './sarif';
import { tracked } from './tracked';
import { txt } from './txt';

export type { Exporter, ExportFacts, ExportInput, ExportQuestion, ExportScope } from './input';
export type { Misfit } from './characters';

/// Every format by its name. Whoever lists formats (command line, dialog, contract) reads this map.
export const exporters = { txt, md, html, docx, json, newsml, nitf, icml, tracked, report, csv, diff, sarif } as const satisfies Record<string, Exporter>;

export type ExportFormat = keyof typeof exporters;
export const EXPORT_FORMATS = Object.keys(exporters) as readonly ExportFormat[];

export const isExportFormat = (name: string): name is ExportFormat => Object.hasOwn(exporters, name);

export interface ExportRequest {
  /// The page file's name within its folder.
  readonly page: string;
  /// Ids of the articles, a file each in each format; absent: the whole page in one file a format, or in one an article where the format holds no more. Ids that the page does not have
  /// are passed over.
  readonly articles?: readonly string[];
  readonly formats: readonly ExportFormat[];
  /// Whether the page file begins with a byte order mark: a patch must know.
  readonly bom?: boolean;
  readonly facts: ExportFacts;
}

export interface ExportFile {
  /// No two of one export are equal, not even where case does not count.
  readonly name: string;
  readonly format: ExportFormat;
  /// The articles that it holds.
  readonly articles: readonly string[];
  /// A string is to be written as UTF-8.
  readonly content: string | Uint8Array;
}

/// A file that is to be made, with what it will hold.
interface Planned {
  readonly name: string;
  readonly format: ExportFormat;
  readonly scope: ExportScope;
}

function plan(desk: ExportInput, { page, articles, formats, bom = false, facts }: ExportRequest): Planned[] {
  const { name: paper, exports: { pageName, articleName } } = desk.reading.profile;
  const digits = String(desk.articles.length).length;
  const parts = { page: page.replace(/\.txt$/i, ''), paper: paper === 'default' ? '' : paper, date: facts.date, n: '', title: '' };
  const wanted = [...new Set(formats)];
  const taken = new Set<string>();
  const planned: Planned[] = [];
  const add = (format: ExportFormat, pattern: string, filled: typeof parts, scope: Pick<ExportScope, 'articles'>): void => {
    const { ending } = exporters[format];
    let name = fileName(pattern, filled, ending);
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = fileName(`${pattern}-${n}`, { ...filled, title: '' }, ending);
    taken.add(name.toLowerCase());
    planned.push({ name, format, scope: { page, bom, facts, ...scope } });
  };
  const each = (format: ExportFormat, ids?: readonly string[]): void => desk.articles.forEach((article, index) => {
    if (ids && !ids.includes(article.id)) return;
    add(format, articleName, { ...parts, n: String(index + 1).padStart(digits, '0'), title: fieldsOf(article).headline.join('') }, { articles: [article] });
  });
  // A file for the page where the format can, else a file an article, and one for the captions of none.
  for (const format of articles ? [] : wanted) {
    if (exporters[format].unit === 'page') add(format, pageName, parts, {});
    else {
      each(format);
      desk.captions.forEach(({ document }) => add(format, articleName, { ...parts, n: '0', title: fieldsOf(document).captions.map(({ text }) => text).join('') }, { articles: [document] }));
    }
  }
  if (articles) desk.articles.forEach(({ id }) => { if (articles.includes(id)) for (const format of wanted) each(format, [id]); });
  return planned;
}

/// Makes the files of an export. Pure: whether it may happen (review, folder, characters) is asked elsewhere.
export function exportFiles(desk: ExportInput, request: ExportRequest): ExportFile[] {
  return plan(desk, request).map(({ name, format, scope }) => ({
    name, format, articles: (scope.articles ?? desk.articles).map(({ id }) => id), content: exporters[format].write(desk, scope),
  }));
}

export interface ExportPreviewFile {
  readonly name: string;
  readonly format: ExportFormat;
  preview(): string;
}

/// The names of an export's files, with what each looks like: for a dialog.
export function previewFiles(desk: ExportInput, request: ExportRequest): ExportPreviewFile[] {
  return plan(desk, request).map(({ name, format, scope }) => ({
    name, format,
    preview() {
      const { preview, write } = exporters[format];
      const content = preview ? preview(desk, scope) : write(desk, scope);
      return typeof content === 'string' ? content : '';
    },
  }));
}

/// The first character that one of the formats cannot hold; undefined where all can be written.
export function findMisfit(desk: ExportInput, request: ExportRequest): (Misfit & { readonly format: ExportFormat }) | undefined {
  for (const { format, scope } of plan(desk, request)) {
    const misfit = misfitIn(desk, scope, exporters[format]);
    if (misfit) return { ...misfit, format };
  }
  return undefined;
}
