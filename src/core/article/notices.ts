import { FURNITURE, GUESSES, type Readings } from './readings';

/// What the names of offices end with that issue notices.
const OFFICE = /^[\p{Script=Han}（）()·]{4,24}(?<=[局委办部厅院校站所队会社团行处厂]|中心|公司|政府|集团|学校|街道)$/u;
const DATED = /^(?:\d{4}年)?\d{1,2}月\d{1,2}日$/;
const DAY = '日'.charCodeAt(0);
/// So many offices may issue a notice together.
const MOST = 4;

/// Who issued a notice stands behind its last sentence, each on a line, and the day behind that, as the writer's name does behind a letter: neither is a headline, nor the day what runs over pages.
export function signNotices(page: Readings): void {
  for (let i = 2; i < page.length; i++) {
    if (page.shown.charCodeAt(page.starts[i + 1]! - 1) !== DAY || !DATED.test(page.textOf(i, i + 1))) continue;
    let from = i;
    while (from > 0 && i - from < MOST && OFFICE.test(page.textOf(from - 1, from))) from--;
    if (from === i || from === 0 || page.at(from - 1).end !== 'sentence') continue;
    for (let k = from; k <= i; k++) page.setRare(k, { ...page.rareOf(k), letter: 'signature' });
    page.marks[i] = (page.marks[i]! & ~(3 << FURNITURE)) | (GUESSES.indexOf('no') << FURNITURE);
  }
}
