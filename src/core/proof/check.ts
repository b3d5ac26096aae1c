import { runOnField, runOnPage, sortFindings } from '../rule/run';
import type { ArticleFields, Field, Finding } from '../rule/rule';
import { lastAtMost, overlaps } from '../text/span';
import type { ProofKnowledge } from './knowledge';
import { listsOf, type ProofPageRule, type ProofParagraphRule, type ProofRule } from './rule';
import { DueRules } from './due';
import { careOf, isCopy, isDraft, lengthOf, MOST_NEED, needOf } from './draft';
import { CAUTION, doubtsOf, guessesAbove, guessesIn, isSlipLike } from './guess';
import { mentionsIn } from './mention';
import { goesBy, peopleOf, placesOf, returningNames } from './names';
import { Recent } from './recent';
import { isRepeated } from './repeated';
import { confusedParticle } from './rules/confused-particle';
import { doubledWord } from './rules/doubled-word';
import { doubtfulCharacter } from './rules/doubtful-character';
import { doubtfulParticle } from './rules/doubtful-particle';
import { proofRules } from './rules/index';
import { unlikelyCharacter } from './rules/unlikely-character';
import { ask } from './standing';
import { findInArticles, findInFields, type WideRule } from './together';

const NONE: readonly Finding[] = [];

/// Fields whose findings are remembered for one knowledge: some pages' worth. Beyond it the older half is forgotten.
const REMEMBERED = 4096;

/// What one knowledge makes of the rules, with the findings of fields already seen.
interface Compiled {
  readonly paragraph: DueRules;
  readonly drafts: readonly ProofParagraphRule[];
  readonly article: readonly WideRule[];
  readonly page: readonly ProofPageRule[];
  readonly issue: readonly ProofPageRule[];
  seen: Map<string, readonly Finding[]>;
  older: Map<string, readonly Finding[]>;
  /// Of articles seen, by the object itself: who hands the same one in again has not changed it.
  readonly articles: WeakMap<ArticleFields, readonly Finding[]>;
}

/// The same with its properties in one order, whatever order its module has them in: objects of one shape are read several times faster.
function alikeInShape({ name, class: kind, severity, trust, layer, docs, messages, scope, roles, needs, draft, due, told, check }: ProofParagraphRule): ProofParagraphRule {
  return { name, class: kind, severity, trust, layer, docs, messages, scope, roles, needs, draft, due, told, check } as ProofParagraphRule;
}

const compiled = new WeakMap<ProofKnowledge, Compiled>();

function compile(knowledge: ProofKnowledge): Compiled {
  const known = compiled.get(knowledge);
  if (known) return known;
  const rules: ProofRule[] = [];
  for (const rule of proofRules) {
    const set = knowledge.switches[rule.name];
    if (set?.off) continue;
    rules.push(set?.severity ? { ...rule, severity: set.severity } : rule);
  }
  const narrow = rules.filter((rule) => rule.scope === 'paragraph').map(alikeInShape);
  const made: Compiled = {
    paragraph: new DueRules(narrow.filter((rule) => !rule.draft)), drafts: narrow.filter((rule) => rule.draft),
    article: rules.filter((rule) => rule.scope === 'article').map((rule) => ({ rule, needs: rule.needs === undefined ? [] : listsOf(rule.needs).map(ask) })),
    page: rules.filter((rule): rule is ProofPageRule => rule.scope === 'page'), issue: rules.filter((rule): rule is ProofPageRule => rule.scope === 'issue'),
    seen: new Map(), older: new Map(), articles: new WeakMap(),
  };
  compiled.set(knowledge, made);
  return made;
}

const keyOf = ({ role, text }: Field): string => `${role} ${text}`;

/// The findings of a field that was seen.
function seenIn(field: Field, { seen, older }: Compiled): readonly Finding[] | undefined {
  const key = keyOf(field);
  return seen.get(key) ?? older.get(key);
}

/// The findings of the paragraph rules in one field. Remembered by its role and text.
export const checkField = (field: Field, knowledge: ProofKnowledge): Finding[] => [...checkFields([field], knowledge)[0]!];

/// The same of each of several fields.
function checkFields(fields: readonly Field[], knowledge: ProofKnowledge): (readonly Finding[])[] {
  const all = compile(knowledge);
  const known = fields.map((field) => seenIn(field, all));
  const fresh = fields.filter((_, i) => known[i] === undefined);
  const found = findInFields(all.paragraph, fresh, knowledge);
  let next = 0;
  return fields.map((field, i) => {
    const asked = known[i] ?? settled(used(spare(found[next++]!, field.text, knowledge), field.text));
    if (all.seen.size >= REMEMBERED / 2) {
      all.older = all.seen;
      all.seen = new Map();
    }
    all.seen.set(keyOf(field), asked);
    return asked.length === 0 ? NONE : asked.map((finding) => (finding.where === field.where ? finding : { ...finding, where: field.where }));
  });
}

const settled = (findings: readonly Finding[]): readonly Finding[] => (findings.length === 0 ? NONE : settle(findings));

/// Everything that proofing asks about one article, by field and place. Rules of paragraph and article scope.
export const checkArticle = (article: ArticleFields, knowledge: ProofKnowledge): Finding[] => checkArticles([article], knowledge)[0]!;

/// What the speller reads ahead, in characters: its tables and those of the rules are each larger than what a core holds, and to take turns at every field costs as much as to ask. And how many
/// articles are asked by all rules before their doubts are asked, for the same reason: as many as rules remember what they worked out of.
const AHEAD = 1 << 15;
const TOGETHER = 8;

/// The same about each of several articles: by the character less than one after the other.
export function checkArticles(articles: readonly ArticleFields[], knowledge: ProofKnowledge): Finding[][] {
  const out: Finding[][] = [];
  let ahead = 0;
  for (let from = 0; from < articles.length; from += TOGETHER) {
    const some = articles.slice(from, from + TOGETHER);
    if (ahead < from + some.length) ahead = readAhead(articles, ahead, from + some.length, knowledge);
    const found = foundInAll(some, knowledge);
    some.forEach((article, i) => out.push(withDoubts(article, found[i]!, knowledge)));
  }
  return out;
}

/// Asks the speller about articles from `from` on, those before `least` and some more, and gives the first that it was not asked about.
function readAhead(articles: readonly ArticleFields[], from: number, least: number, knowledge: ProofKnowledge): number {
  if (!knowledge.speller || knowledge.switches[unlikelyCharacter.name]?.off) return articles.length;
  let at = from;
  for (let length = 0; at < articles.length && (at < least || length < AHEAD); at++) {
    length += lengthOf(articles[at]!);
    for (const field of articles[at]!.fields) if (unlikelyCharacter.roles!.has(field.role) && seenIn(field, compile(knowledge)) === undefined) guessesIn(field.text, knowledge);
  }
  return at;
}

/// What the rules find in each of some articles by themselves.
function foundInAll(articles: readonly ArticleFields[], knowledge: ProofKnowledge): Finding[][] {
  const wide = findInArticles(compile(knowledge).article, articles, knowledge);
  const narrow = checkFields(articles.flatMap(({ fields }) => fields), knowledge);
  let next = 0;
  return articles.map((article, i) => {
    const own = narrow.slice(next, (next += article.fields.length)).flat();
    return own.length === 0 && wide[i]!.length === 0 ? [] : believed(article, own, wide[i]!, knowledge);
  });
}

/// What is left of what was found in an article when its names, its ways and the house's wordings are known.
function believed(article: ArticleFields, narrow: readonly Finding[], wide: readonly Finding[], knowledge: ProofKnowledge): Finding[] {
  const texts = textsOf(article);
  return settle([
    ...narrow.filter((finding) => !isNamed(article, finding) && !(isGuess(finding) && isRare(article, texts, finding, knowledge)) && !(isGuess(finding) && isRepeated(article, finding.where, finding.from, finding.to))),
    ...wide.filter((finding) => spare([finding], texts.get(finding.where) ?? '', knowledge).length > 0),
  ]);
}

const textsOf = (article: ArticleFields): ReadonlyMap<string, string> => new Map(article.fields.map((field) => [field.where, field.text]));

/// What is asked about an article in which the rules found this: as much as its slips make likely.
function withDoubts(article: ArticleFields, found: readonly Finding[], knowledge: ProofKnowledge): Finding[] {
  const texts = textsOf(article);
  if (isDraft(article, found)) return settle([...found, ...doubtsIn(article, knowledge)]);
  const doubts = believedDoubts(article, texts, found, knowledge);
  if (isDraft(article, settle([...found, ...doubts]))) return settle([...found, ...doubtsIn(article, knowledge)]);
  if (!found.some(isGuess)) return settle([...found, ...doubts]);
  const need = CAUTION + careOf(article, [...found.filter((finding) => !isGuess(finding)), ...doubts]);
  const believed = found.filter((finding) => !isGuess(finding) || guessesAbove(texts.get(finding.where) ?? '', knowledge, need).some(({ from }) => from === finding.from));
  return settle([...believed, ...doubts]);
}

/// The doubts that are believed of copy that shows few slips: the more others there are, the less must speak for one, and doubts that are believed are slips themselves. Sentences, copy
/// in which nothing at all looks wrong, and copy that is so calm that hardly any doubt would do, are not asked.
function believedDoubts(article: ArticleFields, texts: ReadonlyMap<string, string>, found: readonly Finding[], knowledge: ProofKnowledge): readonly Finding[] {
  if (!isCopy(article) || needOf(article, found) > MOST_NEED) return NONE;
  if (found.length === 0 && !article.fields.some(({ text }) => guessesIn(text, knowledge).length > 0)) return NONE;
  const doubts = doubtsIn(article, knowledge).map((finding) => ({ finding, score: doubtsOf(texts.get(finding.where) ?? '', knowledge).find(({ from }) => from === finding.from)?.score ?? -Infinity }));
  let believed: readonly Finding[] = NONE;
  for (;;) {
    const slips = settle([...found, ...believed]);
    const more = doubts.filter(({ finding, score }) => score >= needOf(article, slips.filter((other) => other.where !== finding.where || !overlaps(other, finding)))).map(({ finding }) => finding);
    if (more.length <= believed.length) return believed;
    believed = more;
  }
}

/// What the rules for drafts find in an article, but for its people's names and what it says again.
function doubtsIn(article: ArticleFields, knowledge: ProofKnowledge): Finding[] {
  const { drafts } = compile(knowledge);
  if (drafts.length === 0) return [];
  return article.fields.flatMap((field) => used(spare(runOnField(drafts, field, knowledge), field.text, knowledge), field.text))
    .filter((finding) => !isRepeated(article, finding.where, finding.from, finding.to) && !isNamed(article, finding));
}

/// Whether a guess in copy of more than a sentence or two is about what is more likely a rare word of its author's. Of a sentence nothing is known; copy of any length that goes to print
/// has names, speech and turns that no count knows.
function isRare(article: ArticleFields, texts: ReadonlyMap<string, string>, { where, from }: Finding, knowledge: ProofKnowledge): boolean {
  if (!knowledge.speller || !isCopy(article)) return false;
  const text = texts.get(where) ?? '';
  const hit = guessesIn(text, knowledge).find((other) => other.from === from);
  return hit !== undefined && !isSlipLike(text, hit, knowledge.speller);
}

/// Whether what a rule of counts or of repetition questions is one of the article's people, whose names are what they are: 牟得地, 汤媛, 马上.
function isNamed(article: ArticleFields, finding: Finding): boolean {
  if (finding.rule === doubledWord.name) return goesBy(article, finding.fixes[0]!);
  if (!isGuess(finding) && finding.rule !== confusedParticle.name && finding.rule !== doubtfulParticle.name) return false;
  const within = named.of(article, namedIn).get(finding.where);
  for (let at = finding.from; within && at < finding.to; at++) if (within.has(at)) return true;
  return isGuess(finding) && isCalled(article, finding);
}

/// Whether a finding lies in what somebody goes by: 本名汤媛.
function isCalled(article: ArticleFields, { where, from, to }: Finding): boolean {
  const text = article.fields.find((field) => field.where === where)!.text;
  for (let start = Math.max(0, to - 3); start <= from; start++) for (const end of [start + 2, start + 3]) if (end >= to && goesBy(article, text.slice(start, end))) return true;
  return false;
}

const named = new Recent<ArticleFields, ReadonlyMap<string, ReadonlySet<number>>>(8);

/// By field, the places of all characters of people's names.
function namedIn(article: ArticleFields): Map<string, Set<number>> {
  const out = new Map<string, Set<number>>();
  const names = [...peopleOf(article).map((person) => person.name), ...returningNames(article)];
  // 老石, 小石: what somebody is called by who is named in full.
  for (const name of new Set([...names, ...names.flatMap((each) => [`老${each[0]!}`, `小${each[0]!}`])])) {
    for (const { where, from, to } of placesOf(article, name)) {
      let places = out.get(where);
      if (!places) out.set(where, (places = new Set()));
      for (let at = from; at < to; at++) places.add(at);
    }
  }
  return out;
}

/// Everything that proofing asks about the articles of a page, by article id: what `checkArticle` finds in each, and what only shows beside the others. `elsewhere`:
/// articles of other pages of the folder that share text with these; rules of issue scope compare with them, and nothing is asked about them.
export function checkPage(articles: readonly ArticleFields[], knowledge: ProofKnowledge, elsewhere: readonly ArticleFields[] = []): Map<string, Finding[]> {
  const { articles: seen, page, issue } = compile(knowledge);
  const wide = runOnPage(page, articles, knowledge);
  for (const [id, found] of runOnPage(issue, [...elsewhere, ...articles], knowledge)) wide.set(id, [...(wide.get(id) ?? []), ...found]);
  const fresh = articles.filter((article) => !seen.has(article));
  checkArticles(fresh, knowledge).forEach((found, i) => seen.set(fresh[i]!, found));
  return new Map(articles.map((article) => [article.id, settle([...seen.get(article)!, ...spare(wide.get(article.id) ?? [], '', knowledge)])]));
}

/// Leaves out what touches an ignored wording, and what its rule is to keep as it stands.
function spare(all: readonly Finding[], text: string, { ignore, kept }: ProofKnowledge): readonly Finding[] {
  const findings = kept?.size ? all.filter((finding) => !kept.has(`${finding.rule} ${finding.text}`)) : all;
  if (findings.length === 0 || ignore.length === 0) return findings;
  const spans: { from: number; to: number }[] = [];
  for (const wording of ignore) {
    if (wording === '') continue;
    for (let at = text.indexOf(wording); at >= 0; at = text.indexOf(wording, at + 1)) spans.push({ from: at, to: at + wording.length });
  }
  return findings.filter((finding) => !spans.some((span) => overlaps(span, finding)));
}

/// What asks about a wording itself, which may be mentioned.
const OF_WORDINGS: ReadonlySet<string> = new Set(['character', 'variant', 'wording', 'term']);

/// Leaves out what asks about wordings that the text only mentions.
function used(findings: readonly Finding[], text: string): readonly Finding[] {
  if (!findings.some((finding) => OF_WORDINGS.has(finding.class))) return findings;
  const mentions = mentionsIn(text);
  if (mentions.length === 0) return findings;
  return findings.filter((finding) => {
    const last = mentions[lastAtMost(mentions, finding.from, (span) => span.from)];
    return !(OF_WORDINGS.has(finding.class) && last && finding.to <= last.to);
  });
}

const RANK = { none: 0, offer: 1, safe: 2 } as const;

const isDoubt = (finding: Finding): boolean => finding.rule === doubtfulCharacter.name;
const isGuess = (finding: Finding): boolean => finding.rule === unlikelyCharacter.name || isDoubt(finding);

/// Up to this length a finding is about the very words that it covers, beyond it about a sentence, in which a character may be wrong all the same. The longest
/// idioms and most terms have eight characters.
const WORDS = 8;

/// One question a place: of findings of one class that overlap, the surer one stays, then the wider one, then the one that names another place. A guess by counts
/// gives way to whatever knows a reason.
function settle(findings: readonly Finding[]): Finding[] {
  if (findings.length < 2) return [...findings];
  const worth = (a: Finding, b: Finding): number =>
    Number(isGuess(a)) - Number(isGuess(b)) || Number(isDoubt(a)) - Number(isDoubt(b)) || RANK[b.trust] - RANK[a.trust] || (b.to - b.from) - (a.to - a.from) || b.related.length - a.related.length || (a.rule < b.rule ? -1 : 1);
  const kept: Finding[] = [];
  const near = new Neighbours();
  for (const finding of [...findings].sort(worth)) {
    const rival = near.some(finding, (other) => overlaps(other, finding) && (other.class === finding.class || sameOutcome(other, finding) || (isGuess(finding) && other.to - other.from <= WORDS)));
    if (rival) continue;
    kept.push(finding);
    near.add(finding);
  }
  return sortFindings(kept);
}

/// Findings by the stretches of their field that they touch, so that a field with thousands of them is settled without comparing each with each.
class Neighbours {
  private static readonly STRETCH = 256;
  private readonly at = new Map<string, Finding[]>();

  private *keys({ where, from, to }: Finding): Generator<string> {
    for (let i = Math.floor(from / Neighbours.STRETCH); i * Neighbours.STRETCH <= to; i++) yield `${where} ${i}`;
  }

  add(finding: Finding): void {
    for (const key of this.keys(finding)) {
      const list = this.at.get(key);
      if (list) list.push(finding);
      else this.at.set(key, [finding]);
    }
  }

  some(finding: Finding, test: (other: Finding) => boolean): boolean {
    for (const key of this.keys(finding)) if (this.at.get(key)?.some(test)) return true;
    return false;
  }
}

const sameOutcome = (a: Finding, b: Finding): boolean => a.from === b.from && a.to === b.to && a.fixes[0] === b.fixes[0];
