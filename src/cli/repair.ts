import { plainText } from '../core/export/txt';
import { pageJson } from '../core/export/json';
import { titleOf } from './articles';
import { changeLines, countChanges, sayCounts } from './changes';
import { eachInput } from './inputs';
import { EXIT, jsonLine, type Exit, type Session } from './io';
import { paint } from './paint';
import { openUndecided } from './undecided';

export interface RepairOptions {
  readonly files: readonly string[];
  readonly json: boolean;
  /// Show what was changed instead of the text; with `layout` line breaks and blanks too.
  readonly changes: boolean;
  readonly layout: boolean;
  /// A folder that takes each page's result.
  readonly to?: string | undefined;
  /// One page of many: its name stands over it. Left out, the number of files decides.
  readonly many?: boolean;
}

/// `galley repair`: the page put back together, with the safe repairs only and no decision of anybody.
export function repair(session: Session, { files, json, changes, layout, to, many = files.length > 1 }: RepairOptions): Promise<Exit> {
  const { io } = session;
  return eachInput(session, files, async (input, progress) => {
    const desk = await openUndecided(session, input);
    progress.clear();
    if (json) {
      await jsonLine(session, pageJson(desk, input.name));
      return EXIT.fine;
    }
    const documents = [...desk.articles, ...desk.captions.map((caption) => caption.document)];
    if (many && to === undefined) await io.out(`${paint(session, 'strong', `== ${input.given} ==`)}\n`);
    if (changes) {
      for (const document of documents) {
        const lines = changeLines(session, desk, document, (patch) => layout || patch.layer === 'text');
        if (lines.length > 0) await io.out(`${paint(session, 'strong', titleOf(document))}\n${lines.join('\n')}\n\n`);
      }
    } else {
      await io.out(plainText(desk));
      if (many && to === undefined) await io.out('\n');
    }
    // Read where it is needed: what goes by in JSON needs none.
    const { language } = session;
    const counts = sayCounts(countChanges(documents), language);
    io.err(language === 'zh' ? `${input.given}：${desk.articles.length} 篇稿件，${counts}\n` : `${input.given}: ${desk.articles.length} articles; ${counts}\n`);
    return EXIT.fine;
  });
}
