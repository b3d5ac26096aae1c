import { matchesOf } from '../begins';
import { isRough, sameUnit } from '../figures';
import { quantitiesOf, toHan, valueOf } from '../numbers';

/// A number of things in the headline, where the body has another number of them and no other than that.
export interface Headed {
  readonly head: Counted;
  readonly body: Counted;
  /// The headline's number as the body has it, with its measure word.
  readonly right: string;
}

interface Counted {
  readonly where: string;
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly unit: string;
  readonly han: boolean;
}

type Field = { readonly where: string; readonly text: string; readonly role?: string };

/// What is counted one by one.
const ONE_BY_ONE = '人|名|位|例|户|个|家|座|所|条|项|件|只|台|辆|枚|块|套|棵|株|册|本|篇|张|场|处|间|栋|幢|种|支|艘|架|部|份|盏|对|幅';
const UNIT = new RegExp(`^(?:${ONE_BY_ONE})$`);
const HAN = new RegExp(`(?<![第零〇一二两三四五六七八九十百千万几数多每0-9.])((?:[二三四五六七八九]?十)?[一二三四五六七八九]|[二三四五六七八九]?十|两)(${ONE_BY_ONE})(?=[\\u4e00-\\u9fff]{2})`, 'g');
/// Figures of other times, of parts and of plans.
const OF_OTHERS = /去年|上年|前年|同期|上届|上次|原来|原先|此前|过去|计划|目标|其中|另|还有|[比较每均第各首余剩新再又增减]|(?:19|20)[0-9]{2}年/;
/// Nouns that many counts of an article stand before.
const ANYTHING = /^(?:以上|以下|左右|以内|其中|分别|项目|问题|方面|部门|单位|小时|月的|百分|工作|代表)/;

/// The counts of a text, in Arabic and in Han numerals.
function countsOf(field: Field): readonly Counted[] {
  const { where, text } = field;
  const digits = quantitiesOf(field).filter((q) => q.scale === 1 && q.value > 1 && UNIT.test(q.unit) && !isRough(text, q)).map((q): Counted => ({ where, text, from: q.from, to: q.to, value: q.value, unit: q.unit, han: false }));
  const words = [...matchesOf(text, HAN)].map((hit): Counted => ({ where, text, from: hit.index, to: hit.index + hit[0].length, value: valueOf(hit[1]!), unit: hit[2]!, han: true }));
  return [...digits, ...words.filter(({ value }) => value > 1)];
}

const behind = ({ text, to }: Counted, most: number): string => new RegExp(`^[\\u4e00-\\u9fff]{2,${most}}`).exec(text.slice(to, to + most + 1).replace(/^的/, ''))?.[0] ?? '';

export function* headed(fields: readonly Field[]): Iterable<Headed> {
  const head = fields.find((field) => field.where === 'headline');
  const heads = head ? countsOf(head) : [];
  if (heads.length === 0) return;
  const body = fields.filter((field) => field.role === 'paragraph').flatMap(countsOf);
  for (const own of heads) {
    const thing = behind(own, 8);
    const same = body.filter((each) => sameUnit(each.unit, own.unit));
    if (thing === '' || same.some((each) => each.value === own.value)) continue;
    const meant = same.filter((each) => {
      const noun = behind(each, 2).slice(0, 2);
      return noun !== '' && !ANYTHING.test(noun) && thing.includes(noun) && !OF_OTHERS.test(each.text.slice(Math.max(0, each.from - 10), each.from).split(/[。；：]/).at(-1)!.replace(/[^，]*(?<!年|届|次|此前|过去|原来|原先|同期)，/g, ''));
    });
    const [other] = meant;
    if (!other || new Set(meant.map((each) => each.value)).size !== 1) continue;
    yield { head: own, body: other, right: `${own.han && other.value < 100 ? (other.value === 2 ? '两' : toHan(other.value)) : String(other.value)}${own.unit}` };
  }
}
