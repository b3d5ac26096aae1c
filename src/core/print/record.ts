import type { Language } from '../text/say';
import type { Signature, Signing } from '../review/signatures';
import { stageName, type StageState } from '../review/stages';
import type { Verdict } from '../review/events';
import type { VersionChange } from '../review/compare';
import type { Override } from '../review/state';
import { changeHtml, clock, escapeHtml, table, words, type PrintPage } from './html';

/// Many changes of an article, decided at once with one reason.
export interface BulkDecision {
  readonly verdict: Verdict;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
  readonly count: number;
}

/// One article in the record of reviews and proofs.
export interface RecordedArticle {
  readonly number: number;
  readonly title: string;
  /// Names the text as it reads now.
  readonly digest: string;
  readonly states: readonly StageState[];
  /// All of them, those withdrawn included, in the order in which they were given.
  readonly signatures: readonly Signature[];
  readonly refused: readonly Signing[];
  readonly overrides: readonly Override[];
  readonly bulk: readonly BulkDecision[];
  /// What was changed before each version that was signed, and after the last: from the version before it. `restructured` where parts were moved.
  readonly versions: readonly { readonly digest: string; readonly changes: readonly VersionChange[]; readonly restructured: boolean }[];
}

export interface RecordInput {
  readonly page: string;
  /// Of the source file, hexadecimal.
  readonly sha256: string;
  /// The page file's text: changes are shown with what stands around them there.
  readonly text: string;
  readonly language: Language;
  readonly articles: readonly RecordedArticle[];
  lineOf(at: number): number;
  ruleWords(rule: string): string;
}

/// How far context is looked for: the print's blanks and line breaks do not count.
const CONTEXT = 24;
/// The last `count` characters where it is negative, the first where not.
function around(text: string, count: number): string {
  const chars = [...text.replace(/\s+/g, '')];
  return `<span lang="zh-CN">${escapeHtml((count < 0 ? chars.slice(count) : chars.slice(0, count)).join(''))}</span>`;
}

/// The record that inspectors ask for: of each article who signed which stage, when, on which version, and what was changed between versions.
export function signingRecord({ page, sha256, text, language, articles, lineOf, ruleWords }: RecordInput): PrintPage {
  const say = words(language);
  const called = (name: string): string => escapeHtml(stageName(name, language));
  const title = language === 'zh' ? `审校记录 · ${page}` : `Record of reviews and proofs · ${page}`;
  const standing = (state: StageState): string => ({
    open: say({ zh: '未签', en: 'not signed' }), holds: say({ zh: '有效，签后未改', en: 'stands, unchanged since' }), carried: say({ zh: '有效，其后改动由后面的签字负责', en: 'stands; a later signature answers for what came after' }), lapsed: say({ zh: '失效，签后有改动', en: 'lapsed, changed since' }),
  })[state.standing];
  const article = (one: RecordedArticle): string => {
    const stages = table(
      [say({ zh: '审次校次', en: 'Stage' }), say({ zh: '签字人', en: 'Signed by' }), say({ zh: '时间', en: 'Time' }), say({ zh: '文本版本', en: 'Version' }), say({ zh: '现状', en: 'Standing' })],
      one.states.map((state) => [`${called(state.stage.name)}${state.stage.required ? ` <span class="quiet">${say({ zh: '必签', en: 'required' })}</span>` : ''}`, escapeHtml(state.signature?.by ?? '–'), clock(state.signature?.at ?? ''), `<span class="mono">${escapeHtml(state.signature?.digest ?? '')}</span>`, standing(state)]),
      ['nowrap', '', 'nowrap', 'nowrap', '']);
    const earlier = one.signatures.filter((signature) => !one.states.some((state) => state.signature === signature));
    const notes = [
      ...earlier.map(({ stage, by, at, digest, withdrawn }) => `${called(stage)} · ${escapeHtml(by)} · ${clock(at)} · <span class="mono">${escapeHtml(digest)}</span> · ${withdrawn ? `${say({ zh: '已由本人于 {at} 撤回：{reason}', en: 'withdrawn by the signer, {at}: {reason}' }, { at: withdrawn.at.slice(0, 16).replace('T', ' '), reason: withdrawn.reason })}` : say({ zh: '已由后来的签字取代', en: 'replaced by a later signature' })}`),
      ...one.refused.map(({ stage, by, at }) => `${called(stage)} · ${escapeHtml(by)} · ${clock(at)} · ${say({ zh: '不计：此人已签另一道', en: 'does not count: this person signed another stage' })}`),
      ...one.overrides.map(({ by, at, reason, stages, questions }) => [
        say({ zh: '放行', en: 'Let through' }), escapeHtml(by), clock(at), ...(stages.size > 0 ? [say({ zh: '未签：{stages}', en: 'not signed: {stages}' }, { stages: [...stages].map((name) => stageName(name, language)).join(language === 'zh' ? '、' : ', ') })] : []),
        ...(questions.size > 0 ? [say({ zh: 'A 级疑问 {count} 处', en: '{count} question(s) of severity A' }, { count: questions.size })] : []), escapeHtml(reason),
      ].join(' · ')),
      ...one.bulk.map(({ verdict, by, at, count, reason }) => `${verdict === 'accepted' ? say({ zh: '成批接受 {count} 处', en: '{count} changes accepted at once' }, { count }) : say({ zh: '成批拒绝 {count} 处', en: '{count} changes rejected at once' }, { count })} · ${escapeHtml(by)} · ${clock(at)} · ${escapeHtml(reason)}`),
    ];
    const versions = one.versions.map(({ digest, changes, restructured }, index) => {
      const from = index === 0 ? say({ zh: '原文', en: 'the source' }) : `<span class="mono">${escapeHtml(one.versions[index - 1]!.digest)}</span>`;
      const texts = changes.filter(({ layer }) => layer === 'text');
      const layouts = changes.length - texts.length;
      const sum = say({ zh: '文字 {texts} 处，版式 {layouts} 处', en: '{texts} text, {layouts} layout' }, { texts: texts.length, layouts }) + (restructured ? say({ zh: '，段落或篇的组成有调整', en: ', parts were rearranged' }) : '');
      return `<h3>${from} → <span class="mono">${escapeHtml(digest)}</span>${digest === one.digest ? ` ${say({ zh: '（现在的文本）', en: '(the text now)' })}` : ''}: ${sum}</h3>\n${texts.length === 0 ? '' : table(
        [say({ zh: '原文行', en: 'Line' }), say({ zh: '改动', en: 'Change' }), say({ zh: '规则', en: 'Rule' }), say({ zh: '何人何时', en: 'Who and when' })],
        texts.map((change) => [String(lineOf(change.from)), `${around(text.slice(Math.max(0, change.from - CONTEXT), change.from), -8)}${changeHtml(change.before, change.after, say({ zh: '（无）', en: '(nothing)' }))}${around(text.slice(change.to, change.to + CONTEXT), 8)}`, escapeHtml(ruleWords(change.rule)), change.by === undefined ? say({ zh: '自动', en: 'automatic' }) : `${escapeHtml(change.by)}<br>${clock(change.at ?? '')}`]), ['number', 'change', '', 'nowrap'])}`;
    }).join('');
    return `<h2>${one.number}　<span lang="zh-CN">${escapeHtml(one.title)}</span></h2>\n${stages}${notes.length === 0 ? '' : `<ul class="quiet">${notes.map((note) => `<li>${note}</li>`).join('')}</ul>\n`}${versions}`;
  };
  const body = `<h1>${escapeHtml(title)}</h1>
<p class="quiet">${say({ zh: '原稿 SHA-256', en: 'Source SHA-256' })} <span class="mono">${escapeHtml(sha256)}</span></p>
<p class="quiet">${say({ zh: '每次签字对应一个文本版本。签后有改动的，由其后一道的签字负责；没有人签新文本的，签字失效；退回前面一道重签的，后面各道须重签。同一个人不能签同一篇的两道。', en: 'Each signature answers for one version of the text. What was changed after it, a later stage’s signature answers for; where nobody has signed the new text, it has lapsed; where an earlier stage is signed anew, the later ones have to be. Nobody signs two stages of one article.' })}</p>
${articles.map(article).join('')}`;
  return { title, language, body };
}
