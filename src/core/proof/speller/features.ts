import { EDGE, FIRST, LATIN, NONE, NUMBER, RARE } from './alphabet';
import type { Levels } from './grams';
import { SURNAMES } from './names';
import { Occurrences } from './occurrences';
import { EXCHANGED } from './proposals';
import type { Proposal } from './proposals';
import type { SpellerParts } from './parts';
import { fromLeft, fromRight, REACH, Trial } from './reading';
import type { Reading } from './reading';

/// How many bytes describe a proposal, and what each is.
export const FEATURES = [
  'old b1', 'old b2', 'old bm', 'old t1', 'old t2', 'old t3', 'old t4', 'old q1', 'old q2', 'old q3', 'old q4', 'old q5', 'old single', 'old word', 'old word level',
  'new b1', 'new b2', 'new bm', 'new t1', 'new t2', 'new t3', 'new t4', 'new q1', 'new q2', 'new q3', 'new q4', 'new q5', 'new single', 'new word', 'new word level',
  'gain left', 'gain right', 'old left', 'old right', 'near left', 'near right', 'kind', 'how', 'alike', 'confused', 'rivals', 'margin', 'place left', 'place right',
  'familiar', 'rare near', 'repeats', 'name before', 'foreign', 'new repeats', 'old lattice', 'lattice gain', 'old char', 'new char', 'confused back', 'company', 'written',
] as const;

/// Where what is gained begins, what kind of change it is, and what the new symbols are in the text.
const [GAIN, KIND, NEW_REPEATS] = [FEATURES.indexOf('gain left'), FEATURES.indexOf('kind'), FEATURES.indexOf('new repeats')];

/// How many symbols on either side are divided into words with a change.
const AROUND = 3;

/// Characters that foreign names are written with.
const FOREIGN = '阿埃艾安奥巴贝比彼波伯布查达戴德迪蒂杜多恩尔法费菲弗福盖格根古哈汉赫霍基吉加杰卡凯科克肯库拉莱兰勒雷里丽利列林卢鲁路伦罗洛马玛迈曼梅蒙米莫姆穆纳奈内尼努诺帕佩皮普奇恰乔热瑞萨塞桑瑟沙舍圣施史斯苏索塔泰特提图托瓦威维韦沃乌西希谢辛休亚扬耶伊依因尤约泽扎詹治朱兹佐';

/// Words that companies' names end with.
const COMPANY = ['公司', '集团', '科技', '股份', '控股', '资本', '实业', '有限', '基金', '银行', '投资', '传媒', '药业', '生物', '地产', '证券', '网络', '能源', '电子', '食品', '汽车'];
/// How many symbols behind a change such a word may begin.
const COMPANY_REACH = 6;

const clip = (value: number, low: number, step: number): number => Math.max(0, Math.min(255, Math.round((value - low) / step)));

/// Describes proposals as vectors of bytes. Holds buffers: one for each check at a time.
export class Describer {
  readonly vector = new Uint8Array(FEATURES.length);
  private readonly trial: Trial;
  private readonly occurrences = new Occurrences();
  private readonly surnames: Uint8Array;
  private readonly foreign: Uint8Array;
  private readonly companies: ReadonlySet<number>;
  /// The stretch that was described last as it stands: what all changes of it have in common is worked out once.
  private reading: Reading | undefined;
  private at = 0;
  private width = 0;
  private oldLattice = 0;

  /// `written`: whether the text is people's own, or spoilt for the purpose. The forest learns from both, and is asked about the first: slips that people
  /// make are rarer and less odd than those a program makes.
  constructor(private readonly parts: SpellerParts, private readonly written = true) {
    this.trial = new Trial(parts.grams);
    this.surnames = this.flags(SURNAMES);
    this.foreign = this.flags(FOREIGN);
    this.companies = new Set(COMPANY.map((word) => parts.alphabet.idOf(word.charCodeAt(0)) * 8192 + parts.alphabet.idOf(word.charCodeAt(1))));
  }

  private flags(chars: string): Uint8Array {
    const out = new Uint8Array(this.parts.alphabet.size);
    for (const char of chars) out[this.parts.alphabet.idOf(char.charCodeAt(0))] = 1;
    out[RARE] = 0;
    return out;
  }

  /// Fills `vector` for one of a place's proposals (`all`, best first).
  describe(reading: Reading, proposal: Proposal, all: readonly Proposal[]): Uint8Array {
    const { vector, trial } = this;
    const { at, width, put } = proposal;
    const { words, grams: { single } } = this.parts;
    const { ids } = reading;
    if (reading !== this.reading || at !== this.at || width !== this.width) this.describeOld(reading, at, width);
    trial.look(reading, at, put, width);
    const lattice = words.divideWith(reading, at - AROUND, at + width + AROUND, at, width, put, single);
    this.side(15, trial.levels, REACH, trial.ids);
    this.word(28, width, Math.min(at, AROUND));
    vector[GAIN] = clip(proposal.left, -16, 0.5);
    vector[GAIN + 1] = clip(proposal.right, -16, 0.5);
    vector[KIND] = proposal.kind;
    vector[KIND + 1] = proposal.how & 7;
    vector[KIND + 2] = proposal.how >> 3;
    vector[KIND + 3] = this.confused(reading, proposal);
    vector[KIND + 4] = all.length;
    vector[KIND + 5] = this.margin(proposal, all);
    vector[NEW_REPEATS] = this.occurrences.around(at, put, width, NONE);
    vector[NEW_REPEATS + 2] = clip(lattice - this.oldLattice, -24, 0.25);
    vector[NEW_REPEATS + 3] = Math.min(255, this.differing(ids, at, put, true));
    vector[NEW_REPEATS + 4] = Math.min(255, this.differing(ids, at, put, false));
    vector[NEW_REPEATS + 5] = this.confusedBack(ids, at, put);
    return vector;
  }

  /// What `[at, at + width)` and the text around are like as they stand.
  private describeOld(reading: Reading, at: number, width: number): void {
    const { vector, parts: { grams, words } } = this;
    const { ids, length } = reading;
    this.reading = reading;
    this.at = at;
    this.width = width;
    // How often else the text has the old symbols, and the new ones, with one of their neighbours.
    this.occurrences.take(ids);
    this.oldLattice = words.divide(reading, at - AROUND, at + width + AROUND, grams.single);
    this.side(0, reading.levels, at, ids, width);
    this.word(13, width, Math.min(at, AROUND));
    let i = GAIN + 2;
    vector[i++] = clip(fromLeft(reading, grams, at, at + width + 3), -96, 0.5);
    vector[i++] = clip(fromRight(reading, grams, at - 3, at + width), -96, 0.5);
    vector[i++] = clip(fromLeft(reading, grams, at - 4, at), -80, 0.5);
    vector[i++] = clip(fromRight(reading, grams, at + width, at + width + 4), -80, 0.5);
    i = KIND + 6;
    vector[i++] = this.place(ids[at - 1] ?? NONE);
    vector[i++] = this.place(ids[at + width] ?? NONE);
    vector[i++] = reading.familiar;
    let rare = 0;
    let foreign = 0;
    for (let j = Math.max(0, at - 3); j < Math.min(length, at + width + 3); j++) {
      if (ids[j] === RARE) rare++;
      if (this.foreign[ids[j]!]) foreign++;
    }
    vector[i++] = rare;
    vector[i++] = this.occurrences.around(at, ids.subarray(at, at + width), width, FIRST);
    vector[i++] = (this.surnames[ids[at]!] ? 4 : 0) + (at > 0 && this.surnames[ids[at - 1]!] ? 1 : 0) + (at > 1 && this.surnames[ids[at - 2]!] ? 2 : 0);
    vector[i] = foreign;
    vector[NEW_REPEATS + 1] = clip(this.oldLattice, -100, 0.5);
    vector[NEW_REPEATS + 6] = this.company(ids, at + width);
    vector[NEW_REPEATS + 7] = this.written ? 1 : 0;
  }

  /// Levels around `[p, p + width)` of a row of symbols, from byte `at` on.
  private side(at: number, { two, three, four }: Levels, p: number, ids: Uint16Array, width = this.width): void {
    const { vector, parts: { grams: { single } } } = this;
    const last = p + width - 1;
    const pair = width > 1;
    vector[at] = two[p - 1]!;
    vector[at + 1] = two[last]!;
    vector[at + 2] = pair ? two[p]! : 0;
    vector[at + 3] = three[p - 2] ?? 0;
    vector[at + 4] = three[p - 1]!;
    vector[at + 5] = three[last]!;
    vector[at + 6] = pair ? three[p]! : 0;
    vector[at + 7] = four[p - 3] ?? 0;
    vector[at + 8] = four[p - 2] ?? 0;
    vector[at + 9] = four[p - 1]!;
    vector[at + 10] = four[last]!;
    vector[at + 11] = pair ? four[p]! : 0;
    let least = 255;
    for (let i = p; i <= last; i++) least = Math.min(least, Math.round(single[ids[i]!]! * 2));
    vector[at + 12] = least;
  }

  /// The longest word across all of `width` symbols that begin `p` symbols into the row that was divided last, and its level: bytes `at` and the next.
  private word(at: number, width: number, p: number): void {
    const { vector, parts: { words } } = this;
    let best = 0;
    let level = 0;
    for (let size = 4; size >= 2 && !best; size--) {
      for (let from = Math.max(0, p + width - size); from <= p; from++) {
        const here = words.divided(from, size);
        if (here > level) {
          best = size;
          level = here;
        }
      }
    }
    vector[at] = best;
    vector[at + 1] = level;
  }

  /// The first symbol that changes, as it was or as it will be.
  private differing(ids: Uint16Array, at: number, put: readonly number[], old: boolean): number {
    for (let i = 0; i < put.length; i++) if (ids[at + i] !== put[i]) return old ? ids[at + i]! : put[i]!;
    return 255;
  }

  private confused(reading: Reading, { at, put, kind }: Proposal): number {
    if (kind === EXCHANGED) return 0;
    let least = 7;
    for (let i = 0; i < put.length; i++) if (reading.ids[at + i] !== put[i]) least = Math.min(least, this.parts.confusions.level(reading.ids[at + i]!, put[i]!));
    return least;
  }

  /// How often people have made the opposite mistake with the first symbol that changes.
  private confusedBack(ids: Uint16Array, at: number, put: readonly number[]): number {
    for (let i = 0; i < put.length; i++) if (ids[at + i] !== put[i]) return this.parts.confusions.level(put[i]!, ids[at + i]!);
    return 0;
  }

  /// How far behind the change a word stands that a company's name ends with, from 1; 0 for none within reach.
  private company(ids: Uint16Array, from: number): number {
    for (let i = from; i < from + COMPANY_REACH && i + 1 < ids.length && ids[i]! >= FIRST; i++) if (this.companies.has(ids[i]! * 8192 + ids[i + 1]!)) return i - from + 1;
    return 0;
  }

  private margin(proposal: Proposal, all: readonly Proposal[]): number {
    const gain = proposal.left + proposal.right;
    let rival = 0;
    for (const other of all) if (other !== proposal) rival = Math.max(rival, other.left + other.right);
    return clip(gain - rival, -32, 0.5);
  }

  private place(id: number): number {
    return id === NONE || id === EDGE ? 0 : id === NUMBER ? 1 : id === LATIN ? 2 : id === RARE ? 3 : 4;
  }
}
