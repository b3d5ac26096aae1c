import { CharSet } from '../text/char-set';
import { squeeze } from './compact';

/// How surely a line is furniture: `sure` by its own form, `section` where it is a name that sections of many papers have, `perhaps` only beside other furniture
/// (a short word, a bare folio), `no`.
export type FurnitureGuess = 'sure' | 'section' | 'perhaps' | 'no';

const DATE = /^(?:公元|农历)?\d{4}(?:年\d{1,2}月\d{1,2}日|[.\-/·]\d{1,2}[.\-/·]\d{1,2})(?:[（(]?(?:星期|周|礼拜)[一二三四五六日天][）)]?)?/;
const WEEKDAY = /^(?:星期|周)[一二三四五六日天]$/;
const FOLIO = /^(?:第?[A-Z]?\d{1,3}版|第[一二三四五六七八九十]+版|[A-Z]\d{1,3}|[一二三四五六七八九十]{1,3}版|\d{1,3}-\d{1,3}版?)$/;
const STAFF = /^(?:本版|本期|值班|执行|今日)?(?:责任?编辑?|责编|编辑|主编|副主编|总编辑|总编|美编|美术编辑|校对|检校|版式设计|版式|版面|组版|制版|排版|照排|审读|审校|统筹|策划|监制|视觉|制图|值班主任|值班编委|一读|二读)([:：/|]?)(\p{Script=Han}{2,12})$/u;
const STAFF_COLON = /^\p{Script=Han}{0,4}(?:编辑|责编|美编|校对|版式|组版|审读|编审|主编|编委|主任|视觉|设计|制图|检校)[:：]\S{2,30}$/u;
const CONTACT = /^(?:\p{Script=Han}{0,6}(?:电话|热线|传真|邮箱|信箱|邮编|邮址|网址|地址|投稿|微信|微博|公众号|客户端|QQ群?)|E-?mail|Tel|TEL|Fax)[^。]{0,4}[:：]?[（(]?[\w\d（）()@.\-—/:：+、，]{5,60}$/iu;
const STANDING = /^(?:本版|本报|本栏|本刊)(?:图片|稿件|文图|图文|文章|投稿|零售|订阅|发行|地址|社址|电话|邮箱|网址|广告|印刷|法律顾问|常年|内容|除署名)[^。]{0,40}$/;
const IMPRINT = /^(?:国内统一|国际标准)?(?:刊号|连续出版物号|CN\d{2}|邮发代号|总第\d+期|今日\d+版|零售价|每份|印刷[:：]|社址)/;
const SECTION_BEGIN =
  '^(?:今日|本地|综合|城市|都市|地方|县域|区域|市县|各地)?(?:要闻|新闻|时政|时事|经济|财经|产经|金融|产业|企业|商业|社会|民生|法治|法制|科技|科普|科教|教育|文化|文体|文艺|文旅|旅游|体育|娱乐|健康|医疗|卫生|生活|国际|国内|天下|三农|农业|农村|乡村|乡镇|开发区|园区|生态|环境|能源|交通|汽车|房产|消费|副刊|阅读|读书|理论|专题|专版|专刊|特刊|特别报道|广告|公告|综合|党建|统战|军事|周刊|周末|县区|动态)';
const SECTION = new RegExp(`${SECTION_BEGIN}(?:新闻|周刊|专刊|专版|报道|综合)?$`);
/// Two sections on one page: 文化·副刊.
const SECTIONS = new RegExp(`${SECTION.source.replace(/\$$/, '')}[·•]${SECTION.source.slice(1)}`);
const SECTION_BEGINS = new RegExp(SECTION_BEGIN);
/// Where a text goes on in another place of the issue, or came from there: （下转第三版）, ▶上接A1版.
const JUMP = /^[（(【[▶►→>●■]*(下转|上接|紧接|转|接)(?:第?(?:[A-Z]?\d{1,3}|[一二三四五六七八九十]{1,3})|本)[版面][^。！？；：]{0,12}[）)】\]▶►→]*$/u;
/// A folio behind the section's name, the blank between them lost.
const SECTION_FOLIO = /^(\p{Script=Han}{2,10}?)(?:第?[A-Z]?\d{1,3}版|[A-Z]\d{1,3}|0\d)$/u;
const ZERO_FOLIO = /\D0\d$/;
const LEADING_FOLIO = /^0?\d{1,2}(\D.{1,60})$/;
const SHORT = /^\p{Script=Han}{2,5}$/u;
const MARKED = /^[■□●◆▲姻]/;
const BARE_NUMBER = /^\d{1,3}$/;
/// A folio alone with its nought, which no number of a text begins with.
const BARE_FOLIO = /^0\d$/;
/// A paper's name on a line of its own: its masthead.
const MASTHEAD = /^\p{Script=Han}{2,5}(?:[日晚早晨时导商周快]报|都市报|晨刊|周刊)$/u;

/// Whether a word can be a person's name.
type IsName = (text: string) => boolean;

/// What stands between several pieces of furniture that were printed in one row.
const ITEM_GAP = /[\s\u3000|｜]+/;

/// Whether a line sends its readers on (`to`), or a text came from another place (`from`).
export function jumpOf(text: string): 'to' | 'from' | null {
  const shown = text.length <= LONGEST_JUMP ? squeeze(text) : '';
  const found = JUMP_BEGINS.has(shown.charCodeAt(0)) ? JUMP.exec(shown) : null;
  return found && (found[1]!.endsWith('转') ? 'to' : 'from');
}

const LONGEST_JUMP = 48;
const LONGEST_SECTION = 6;
const CONTACT_START = /^\p{Script=Han}{0,6}(?:电话|热线|传真|邮箱|信箱)[:：]?[（(]?[\w（）()@.\-—]{7,40}/u;

/// What some forms begin or end with: a line of text is told by that.
const DATE_BEGINS = new CharSet('0123456789公农');
const JUMP_BEGINS = new CharSet('（(【[▶►→>●■下上紧转接');
const STANDING_BEGINS = new CharSet('本国刊连C邮总今零每印社');
const CONTACT_END = /[\w（）()@.\-—/:：+、，]$/iu;
const FOLIO_END = /[\d版]$/;
const IN_CONTACT = /[\w（）()@.\-—]{7}/;
const STAFF_SEPARATOR = /[^\p{Script=Han}:：/|]/u;
const LONGEST_STAFF = 40;
const LONGEST_SECTION_LINE = 12;
const LONGEST_WEEKDAY = 3;
const LONGEST_MASTHEAD = 8;

function guessOne(text: string, isName: IsName): FurnitureGuess {
  const shown = squeeze(text);
  if (shown.length > 64) return 'no';
  const first = shown.charCodeAt(0);
  if (DATE_BEGINS.has(first) && DATE.test(shown)) {
    const rest = shown.replace(DATE, '');
    // A date that runs on into a sentence is text, and sentences have their weekdays in brackets.
    if (/^[，。、；：]|[，。；]/.test(rest)) return 'no';
    if (rest === '') return /[）)]$/.test(shown) ? 'perhaps' : 'sure';
    return guessOne(rest, isName) !== 'no' ? 'sure' : rest.length <= 4 ? 'perhaps' : 'no';
  }
  const staff = shown.length <= LONGEST_STAFF && !STAFF_SEPARATOR.test(shown) ? STAFF.exec(shown) : null;
  // Without a colon the word begins many a headline (统筹城乡, 编辑手记): only a name behind it tells.
  if (staff && (staff[1] !== '' || isName(staff[2]!))) return 'sure';
  if (jumpOf(shown) !== null) return 'sure';
  const contact = IN_CONTACT.test(shown) ? (CONTACT_START.exec(shown)?.[0].length ?? 0) : 0;
  if (contact > 0 && contact < shown.length && guessOne(shown.slice(contact), isName) !== 'no') return 'sure';
  const numbered = /\d/.test(shown);
  const foliated = numbered ? SECTION_FOLIO.exec(shown) : null;
  if (foliated && SECTION.test(foliated[1]!)) return 'sure';
  // No number in a text begins with a nought.
  if (foliated && (shown.endsWith('版') || ZERO_FOLIO.test(shown))) return 'perhaps';
  // A section's name that lost the blank before its folio, date or mail.
  const inSection = SECTION_BEGINS.test(shown);
  if (inSection) for (let at = 2; at <= LONGEST_SECTION && at + 3 < shown.length; at++) if (SECTION.test(shown.slice(0, at)) && guessOne(shown.slice(at), isName) === 'sure') return 'sure';
  if (STANDING_BEGINS.has(first) && (STANDING.test(shown) || IMPRINT.test(shown))) return 'sure';
  if ((shown.length <= LONGEST_MASTHEAD && MASTHEAD.test(shown)) || BARE_FOLIO.test(shown)) return 'sure';
  if ((shown.length <= LONGEST_WEEKDAY && WEEKDAY.test(shown)) || (FOLIO_END.test(shown) && FOLIO.test(shown))) return 'sure';
  if ((/[:：]/.test(shown) && STAFF_COLON.test(shown)) || (CONTACT_END.test(shown) && CONTACT.test(shown))) return 'sure';
  if (inSection && shown.length <= LONGEST_SECTION_LINE && (SECTION.test(shown) || SECTIONS.test(shown))) return 'section';
  // A folio before the section's name, or before what is furniture anyhow, the blank between them lost.
  const behind = numbered ? LEADING_FOLIO.exec(shown)?.[1] : undefined;
  if (behind !== undefined && (SECTION.test(behind) || guessOne(behind, isName) === 'sure')) return 'sure';
  if ((SHORT.test(shown) && !MARKED.test(shown)) || BARE_NUMBER.test(shown)) return 'perhaps';
  return 'no';
}

/// Judges a line by its form: folio, date, editors, telephone, mail, standing notices, and lines that the house's profile names. `isName` tells names of persons.
export function furnitureGuess(text: string, standing: readonly string[] = [], isName: IsName = () => true): FurnitureGuess {
  const shown = squeeze(text);
  if (standing.length > 0 && standing.some((line) => squeeze(line) === shown)) return 'sure';
  const whole = guessOne(shown, isName);
  // Items are parted by blanks or bars.
  if (whole === 'sure' || whole === 'section' || (whole === 'perhaps' && !YEAR.test(shown)) || shown.length > 80 || (shown.length === text.length && !/[|｜]/.test(shown))) return whole;
  const items = joinItems(text.split(ITEM_GAP).filter((item) => item !== ''));
  if (items.length < 2) return whole;
  const guesses = items.map((item) => guessOne(item, isName));
  return !guesses.includes('no') && guesses.includes('sure') ? 'sure' : whole;
}

/// A date in a row of items tells what the others are.
const YEAR = /\d{4}[年.\-/·]/;

const POST = /^(?:责任?编辑?|责编|编辑|主编|美编|美术编辑|校对|检校|版式|版式设计|组版|制版|审读|审校|制图|视觉|统筹|监制)$/;

/// A telephone's number up to its area code.
const AREA_CODE = /[:：][（(]?0\d{2,3}[）)]?[-—]?$/;

/// A date printed with blanks (2024 年 9 月 12 日 星期四) is one item again, and so are a post and the name behind it.
function joinItems(items: readonly string[]): string[] {
  const out: string[] = [];
  for (const item of items) {
    const last = out.at(-1);
    const joins = last !== undefined && ((last === '第' && /^\d/.test(item)) || (/\d$/.test(last) && /^(?:年|月|日|版$)/.test(item)) || (/[年月]$/.test(last) && /^\d/.test(item)) || /[:：]$/.test(last) || (AREA_CODE.test(last) && /^\d/.test(item)) || POST.test(last));
    if (joins) out[out.length - 1] = last + item;
    else out.push(item);
  }
  return out;
}
