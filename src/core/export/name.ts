/// The longest file name that is made, its ending included, in UTF-16 units.
export const MAX_NAME = 80;

/// The page's name: its file's without the ending.
export function pageName(file: string): string {
  return file.replace(/\.txt$/i, '');
}

/// A file name of a page's name, an article's number and its headline, fit for every file system: nothing of `<>:"/\|?*`, no control or format characters, no blank or dot at its
/// ends, no half of a surrogate pair. Two names with different numbers differ.
export function fileName(page: string, number: string, title: string, ending: string): string {
  const stem = clean(pageName(page), 40) || 'page';
  const fixed = `${/^\.*$/.test(stem) ? 'page' : stem}-${number}`;
  const room = MAX_NAME - fixed.length - ending.length - 2;
  const rest = clean(title, room);
  return `${fixed}${rest === '' ? '' : `-${rest}`}.${ending}`;
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
