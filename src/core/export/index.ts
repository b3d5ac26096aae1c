import { fieldsOf } from './copy';
import { diff } from './diff';
import type { Exporter, ExportInput } from './input';
import { md } from './md';
import { fileName } from './name';
import { txt } from './txt';

export type { Exporter, ExportInput, ExportScope } from './input';

export type ExportFormat = 'txt' | 'md' | 'diff';

/// Every format by its name, which is also the ending of its files.
export const exporters: Readonly<Record<ExportFormat, Exporter>> = { txt, md, diff };

export const EXPORT_FORMATS = Object.keys(exporters) as readonly ExportFormat[];

export interface ExportRequest {
  /// The page file's name within its folder.
  readonly page: string;
  /// Ids of the articles, a file each in each format; absent: the whole page in one file a format. Ids that the page does not have are passed over.
  readonly articles?: readonly string[];
  readonly formats: readonly ExportFormat[];
  /// Whether the page file begins with a byte order mark: a patch must know.
  readonly bom?: boolean;
}

export interface ExportFile {
  /// No two of one export are equal, not even where case does not count.
  readonly name: string;
  /// To be written as UTF-8.
  readonly text: string;
}

/// The word for a corrected page in a file's name: 清样, the clean proof.
const CLEAN_PROOF = '清样';

/// Makes the files of an export. Pure: whether it may happen (review, folder) is asked elsewhere.
export function exportFiles(desk: ExportInput, { page, articles, formats, bom = false }: ExportRequest): ExportFile[] {
  const wanted = [...new Set(formats)];
  if (!articles) return wanted.map((format) => ({ name: fileName(page, CLEAN_PROOF, '', format), text: exporters[format](desk, { page, bom }) }));
  const digits = String(desk.articles.length).length;
  return desk.articles.flatMap((article, index) => {
    if (!articles.includes(article.id)) return [];
    const title = fieldsOf(article).headline.join('');
    return wanted.map((format): ExportFile => ({
      name: fileName(page, String(index + 1).padStart(digits, '0'), title, format),
      text: exporters[format](desk, { page, bom, articles: [article] }),
    }));
  });
}
