import type { Part } from '../../core/article/layout';
import type { Desk } from '../../core/pipeline';
import { lineNumber } from '../../core/text/lines';
import type { Role } from '../../core/text/role';

/// A line of the source with something on it.
export interface MapLine {
  readonly from: number;
  /// Visible characters.
  readonly length: number;
  readonly role: Role;
}

/// Lines that follow one another in the source and in what they belong to.
export interface MapRun {
  /// Id of the article or loose caption; `furniture`.
  readonly holder: string;
  readonly lines: readonly MapLine[];
  /// Lines of the source, counted from 1.
  readonly first: number;
  readonly last: number;
  /// Which stretch of its article it is in reading order, counted from 1; how many there are.
  readonly step: number;
  readonly steps: number;
}

/// The page as it stood in the source, from top to bottom, cut where it goes on in another article or elsewhere in the same one.
export function mapOf(desk: Desk): readonly MapRun[] {
  const { layout, reading } = desk;
  const lines: { line: MapLine; holder: string; order: number }[] = [];
  const orders = new Map<string, number>();
  const add = (holder: string, parts: readonly Part[]): void => {
    let order = orders.get(holder) ?? 0;
    for (const part of parts) {
      for (const { from, to } of part.pieces) {
        order++;
        const length = [...reading.text.slice(from, to).replace(/\s/g, '')].length;
        if (length > 0) lines.push({ line: { from, length, role: part.role }, holder, order });
      }
    }
    // What is added later to the same article, a caption, stands behind the rest.
    orders.set(holder, order + SKIPS + 1);
  };
  for (const article of layout.articles) add(article.id, article.parts);
  for (const caption of layout.captions) add(layout.articles.some(({ id }) => id === caption.target) ? caption.target : caption.id, caption.parts);
  add('furniture', layout.furniture);
  lines.sort((a, b) => a.line.from - b.line.from);

  const runs: { holder: string; order: number; last: number; lines: MapLine[] }[] = [];
  for (const { line, holder, order } of lines) {
    const run = runs.at(-1);
    // Blank pieces between two lines count, so that the order may skip a little but never falls back.
    if (run && run.holder === holder && (holder === 'furniture' || (order > run.last && order - run.last <= SKIPS))) {
      run.lines.push(line);
      run.last = order;
    } else {
      runs.push({ holder, order, last: order, lines: [line] });
    }
  }
  return runs.map((run) => {
    const own = runs.filter(({ holder }) => holder === run.holder).sort((a, b) => a.order - b.order);
    return {
      holder: run.holder, lines: run.lines, step: own.indexOf(run) + 1, steps: own.length,
      first: lineNumber(reading.starts, run.lines[0]!.from), last: lineNumber(reading.starts, run.lines.at(-1)!.from),
    };
  });
}

const SKIPS = 3;
