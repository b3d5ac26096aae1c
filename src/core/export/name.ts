/// The longest file name that is made, its ending included, in UTF-16 units.
export const MAX_NAME = 80;

/// What a pattern for file names may hold, in braces: `{page}` the page file's name without its ending, `{n}` the article's number on the page, `{title}` its headline, `{paper}` the
/// paper's name, `{date}` the day of the export.
export const PLACEHOLDERS = ['page', 'n', 'title', 'paper', 'date'] as const;
export type NameParts = Readonly<Record<(typeof PLACEHOLDERS)[number], string>>;

/// Whether a pattern names only what there is, and something of the page. What it lacks is left to `fileName`'s caller, who tells files of one name apart.
export function isNamePattern(pattern: string): boolean {
  const names = [...pattern.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1]!);
  return names.every((name) => (PLACEHOLDERS as readonly string[]).includes(name)) && names.includes('page') && !/[{}]/.test(pattern.replace(/\{[^{}]*\}/g, ''));
}

/// The page's name: its file's without the ending.
export function pageName(file: string): string {
  return file.replace(/\.txt$/i, '');
}

/// A file name by a pattern, fit for every file system: nothing of `<>:"/\|?*`, no control or format characters, no blank or dot at its ends, no half of a surrogate pair. Where it
/// gets too long the headline is cut, then the rest.
export function fileName(pattern: string, parts: NameParts, ending: string): string {
  const room = MAX_NAME - ending.length - 1;
  const fill = (title: string): string => pattern.replace(/\{(\w+)\}/g, (_, name: keyof NameParts) => (name === 'title' ? title : clean(parts[name], 40) || (name === 'page' ? 'page' : '')));
  const title = clean(parts.title, Math.max(0, room - fill('').length));
  // Without a headline nothing is left hanging that would join it to the rest.
  const stem = clean(title === '' ? fill('').replace(/[-_—·\s]+$/, '') : fill(title), room);
  return `${/^[-_.\s]*$/.test(stem) ? 'page' : stem}.${ending}`;
}

function clean(text: string, max: number): string {
  let out = '';
  const plain = text.normalize('NFC').replace(/\s+/g, ' ').replace(/[<>:"/\\|?*\p{C}]/gu, '').replace(/^[\s.]+/, '');
  for (const char of plain) {
    if (out.length + char.length > max) break;
    out += char;
  }
  return out.replace(/[\s.]+$/, '');
}
