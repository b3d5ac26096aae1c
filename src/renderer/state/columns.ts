/// The three side columns. Each is open or folded to a rail; the two panes between them keep most of the width.
export type Column = 'pages' | 'articles' | 'changes';
export const COLUMNS: readonly Column[] = ['pages', 'articles', 'changes'];

/// Widths in px, as the style sheet has them.
export const COLUMN_WIDTH: Readonly<Record<Column, number>> = { pages: 176, articles: 232, changes: 292 };
export const RAIL_WIDTH = 34;
/// The share of the window that the panes keep as long as more than one column is open.
const PANES_SHARE = 0.585;

/// Which columns are open in a window of that width. `wanted` is in the order in which they were asked for, the latest last: where they do not all fit, the latest stay.
/// The latest one is always shown.
export function fitColumns(wanted: readonly Column[], width: number): ReadonlySet<Column> {
  const shown = new Set<Column>();
  let side = COLUMNS.length * RAIL_WIDTH;
  for (const column of [...wanted].reverse()) {
    const next = side + COLUMN_WIDTH[column] - RAIL_WIDTH;
    if (shown.size > 0 && width - next < width * PANES_SHARE) break;
    shown.add(column);
    side = next;
  }
  return shown;
}

/// Opens a folded column or folds an open one.
export function toggleColumn(wanted: readonly Column[], column: Column, width: number): readonly Column[] {
  const others = wanted.filter((other) => other !== column);
  return fitColumns(wanted, width).has(column) ? others : [...others, column];
}
