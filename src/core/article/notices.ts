import { CharSet } from '../text/char-set';
import { FURNITURE, GUESSES, type Readings } from './readings';

/// What the names of offices end with that issue notices.
const ENDINGS = '局 委 办 部 厅 院 校 站 所 队 会 社 团 行 处 厂 中心 公司 政府 集团 街道'.split(' ');
const OFFICE = new RegExp(`^[\\p{Script=Han}（）()·]{4,24}(?<=${ENDINGS.join('|')})$`, 'u');
const ENDS_OFFICE = new CharSet(ENDINGS.map((ending) => ending.at(-1)!).join(''));
const DATED = /^(?:\d{4}年)?\d{1,2}月\d{1,2}日$/;
const DAY = '日'.charCodeAt(0);
/// So many offices may issue a notice together.
const MOST = 4;

/// How a notice says that it announces something, and the most lines of its text.
const ANNOUNCES = /(?:如下|以下事项)[：:]/;
const NOTICE_LINES = 40;

/// Who issued a notice stands behind its last sentence, each on a line, and the day behind that, as the writer's name does behind a letter: neither is a headline, nor the day what runs over pages.
export function signNotices(page: Readings): void {
  for (let i = 2; i < page.length; i++) {
    const ending = page.shown.charCodeAt(page.starts[i + 1]! - 1);
    if (ENDS_OFFICE.has(ending) && isNamedIssuer(page, i)) page.setRare(i, { ...page.rareOf(i), letter: 'signature' });
    if (ending !== DAY || !DATED.test(page.textOf(i, i + 1))) continue;
    let from = i;
    while (from > 0 && i - from < MOST && OFFICE.test(page.textOf(from - 1, from))) from--;
    if (from === i || from === 0 || page.at(from - 1).end !== 'sentence') continue;
    for (let k = from; k <= i; k++) page.setRare(k, { ...page.rareOf(k), letter: 'signature' });
    page.marks[i] = (page.marks[i]! & ~(3 << FURNITURE)) | (GUESSES.indexOf('no') << FURNITURE);
  }
}

/// Whether the line, all of it, is an office that the notice behind which it stands names itself.
function isNamedIssuer(page: Readings, i: number): boolean {
  const name = page.textOf(i, i + 1);
  if (!OFFICE.test(name) || page.at(i - 1).end !== 'sentence') return false;
  const text = page.textOf(Math.max(0, i - NOTICE_LINES), i);
  const announced = text.search(ANNOUNCES);
  return announced >= 0 && text.includes(name, announced);
}
