import { say } from '../text/say';
import type { Patch } from '../review/document';
import { CHARACTERS } from './characters';
import { fieldsOf } from './copy';
import { docxPackage, runContent, STYLE_OF } from './docx-package';
import type { Exporter, ExportFacts } from './input';
import { pageName } from './name';
import { redline, type Cause, type Move, type Token } from './redline';
import type { CopyLine } from './txt';
import { element } from './xml';

const WORDS = {
  repairs: { zh: '校样·文字', en: 'Galley (text)' },
  layout: { zh: '校样·版式', en: 'Galley (layout)' },
  moved: { zh: '移到它所属的位置。', en: 'Moved to where it belongs.' },
  furniture: { zh: '报眉、版次、责编等版面附属文字，不属于任何稿件。', en: 'Running head, folio, editor’s line: no part of any article.' },
  times: { zh: '（共 {count} 处，只在第一处说明。）', en: ' ({count} of them; told at the first.)' },
  decided: { zh: '处理理由：{reason}', en: ' Decided because: {reason}' },
  offer: { zh: '待决的建议：“{was}”改为“{insert}”。', en: 'Proposed, not decided: “{was}” to “{insert}”.' },
} as const;

/// Who and when, as every revision and comment carries it.
interface Signature {
  readonly author: string;
  readonly date: string;
}

/// What a token comes from, where there is something to say of it.
type Subject = Patch | Move | 'furniture';

const subjectOf = (token: Token | undefined): Subject | undefined => {
  if (token === undefined || token.kind === 'kept') return undefined;
  if (token.kind === 'departed' || token.kind === 'arrived') return token.move;
  return token.cause === 'edge' ? undefined : token.cause;
};

/// Tokens in, paragraphs and comments out. Reasons of words are told each time, those of layout once a rule: a page has hundreds.
class Writer {
  readonly comments: string[] = [];
  private readonly paragraphs: string[] = [];
  private paragraph = '';
  private revision = 0;
  private readonly layout = new Map<string, number>();
  private readonly told = new Set<unknown>();
  /// By half and move: how many runs are still to come, and the id of the range that holds them.
  private readonly halves = new Map<string, number>();
  private readonly ranges = new Map<string, number>();

  constructor(private readonly facts: ExportFacts, private readonly tokens: readonly Token[]) {
    const patches = new Set(tokens.map(subjectOf).filter((subject): subject is Patch => typeof subject === 'object' && 'rule' in subject && subject.layer === 'layout'));
    for (const token of tokens) {
      if (token.kind !== 'departed' && token.kind !== 'arrived') continue;
      const key = `${token.kind === 'departed' ? 'From' : 'To'}${token.move.id}`;
      this.halves.set(key, (this.halves.get(key) ?? 0) + token.text.split(/\r\n|\r|\n/).filter((text) => text !== '').length);
    }
    for (const patch of patches) this.layout.set(kindOf(patch), (this.layout.get(kindOf(patch)) ?? 0) + 1);
  }

  write(): string {
    const lastOf = new Map<CopyLine, Token>();
    for (const token of this.tokens) if (token.line?.document) lastOf.set(token.line, token);
    let open: { subject: Subject; id: number } | undefined;
    this.tokens.forEach((token, index) => {
      const subject = subjectOf(token);
      if (subject !== undefined && subject !== open?.subject) {
        const id = this.tell(subject);
        if (id !== undefined) {
          open = { subject, id };
          this.paragraph += `<w:commentRangeStart w:id="${id}"/>`;
        }
      }
      const isLast = token.line !== undefined && lastOf.get(token.line) === token;
      token.text.split(/\r\n|\r|\n/).forEach((text, line) => {
        if (line > 0) {
          if (isLast) this.offers(token.line!);
          this.endParagraph(token);
        }
        if (text !== '') this.run(token, text);
      });
      if (open && subjectOf(this.tokens[index + 1]) !== open.subject) {
        this.paragraph += `<w:commentRangeEnd w:id="${open.id}"/>${reference(open.id)}`;
        open = undefined;
      }
    });
    return [...this.paragraphs, `<w:p>${this.paragraph}</w:p>`].join('');
  }

  private run(token: Token, text: string): void {
    const run = `<w:r>${runContent(text, token.kind === 'deleted')}</w:r>`;
    if (token.kind === 'kept') this.paragraph += run;
    else if (token.kind === 'departed') this.paragraph += this.moved('From', token.move, run);
    else if (token.kind === 'arrived') this.paragraph += this.moved('To', token.move, run);
    else this.paragraph += element(token.kind === 'inserted' ? 'w:ins' : 'w:del', this.revise(this.signature(token.cause)), run);
  }

  /// Both halves of a move bear its name.
  private moved(half: 'From' | 'To', move: Move, run: string): string {
    const signature = this.signature('edge');
    const key = `${half}${move.id}`;
    const left = this.halves.get(key)! - 1;
    this.halves.set(key, left);
    let out = '';
    if (!this.ranges.has(key)) {
      const range = this.revise(signature);
      this.ranges.set(key, range['w:id']);
      out += element(`w:move${half}RangeStart`, { ...range, 'w:name': `move${move.id}` });
    }
    out += element(`w:move${half}`, this.revise(signature), run);
    return left > 0 ? out : out + element(`w:move${half}RangeEnd`, { 'w:id': this.ranges.get(key)! });
  }

  private endParagraph(token: Token): void {
    const { line } = token;
    const mark = token.kind === 'kept' ? '' : element(token.kind === 'inserted' ? 'w:ins' : 'w:del', this.revise(this.signature(token.kind === 'deleted' || token.kind === 'inserted' ? token.cause : 'edge')));
    const style = line?.block && STYLE_OF[line.block.role];
    const properties = `${style === undefined ? '' : `<w:pStyle w:val="${style}"/>`}${mark === '' ? '' : `<w:rPr>${mark}</w:rPr>`}`;
    this.paragraphs.push(`<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${this.paragraph}</w:p>`);
    this.paragraph = '';
  }

  private revise({ author, date }: Signature): { readonly 'w:id': number; readonly 'w:author': string; readonly 'w:date': string } {
    return { 'w:id': ++this.revision, 'w:author': author, 'w:date': date };
  }

  /// Fractions of a second are dropped: Word writes none.
  private signature(cause: Cause): Signature {
    const { at, language } = this.facts;
    const patch = typeof cause === 'string' ? undefined : cause;
    return { author: patch?.by ?? WORDS[patch?.layer === 'text' ? 'repairs' : 'layout'][language], date: (patch?.at ?? at).replace(/\.\d+/, '') };
  }

  /// The comment that gives a subject's reason; undefined where it was given before.
  private tell(subject: Subject): number | undefined {
    const { language } = this.facts;
    const isLayout = typeof subject === 'object' && 'rule' in subject && subject.layer === 'layout';
    const key = isLayout ? kindOf(subject) : subject;
    if (this.told.has(key)) return undefined;
    this.told.add(key);
    if (subject === 'furniture') return this.comment(say(WORDS.furniture, language), this.signature(subject));
    if (!('rule' in subject)) {
      const { block, document } = subject;
      const reasons = [...block.parts[0]!.why, ...(block.zone === 'head' ? document.why : [])].map((why) => say(why, language));
      return this.comment([say(WORDS.moved, language), ...new Set(reasons)].join(language === 'zh' ? '' : ' '), this.signature('edge'));
    }
    const count = isLayout ? this.layout.get(kindOf(subject))! : 1;
    return this.comment(`${say(subject.why, language)}${count > 1 ? say({ text: WORDS.times, data: { count } }, language) : ''}${!isLayout && subject.reason !== undefined ? say({ text: WORDS.decided, data: { reason: subject.reason } }, language) : ''} [${subject.rule}]`, this.signature(subject));
  }

  private comment(text: string, { author, date }: Signature): number {
    const id = this.comments.length;
    this.comments.push(element('w:comment', { 'w:id': id, 'w:author': author, 'w:date': date, 'w:initials': [...author].slice(0, 2).join('') }, `<w:p><w:r>${runContent(text.replace(/\s+/g, ' '))}</w:r></w:p>`));
    return id;
  }

  /// What is proposed for a line and not decided stands as comments at its end.
  private offers({ document, span }: CopyLine): void {
    const { language } = this.facts;
    for (const patch of document!.patches) {
      if (patch.applied || patch.verdict !== 'open' || patch.proof.from < span!.from || patch.proof.to > span!.to) continue;
      const { was, insert, why, rule } = patch;
      const id = this.comment(`${say({ text: WORDS.offer, data: { was, insert } }, language)}${language === 'zh' ? '' : ' '}${say(why, language)} [${rule}]`, this.signature(patch));
      this.paragraph += reference(id);
    }
  }
}

/// Changes of layout with one reason are one kind.
const kindOf = ({ rule, why }: Patch): string => `${rule} ${why.text.en}`;

const reference = (id: number): string => `<w:r><w:commentReference w:id="${id}"/></w:r>`;

const SIGNS: Readonly<Record<Token['kind'], readonly [string, string]>> = { kept: ['', ''], deleted: ['[-', '-]'], inserted: ['{+', '+}'], departed: ['[>', '>]'], arrived: ['{<', '<}'] };

/// A Word document with every change tracked: rejecting all gives the source back, line by line; accepting all gives the plain-text copy. What was moved is a move.
export const tracked: Exporter<Uint8Array> = {
  ending: 'tracked.docx', kind: 'record', version: 2, unit: 'page', forbids: CHARACTERS.xml, holds: 'source',
  name: { zh: 'Word 修订稿', en: 'Word, tracked changes' },
  what: { zh: '每处改动带修订和批注：谁、何时、为什么；全部拒绝即原文', en: 'Every change with author, time and reason; rejecting all gives the source' },
  preview: (desk, scope) => redline(desk, scope).map(({ kind, text }) => (text.trim() === '' && kind !== 'kept' ? (kind === 'inserted' ? text : '') : `${SIGNS[kind][0]}${text}${SIGNS[kind][1]}`)).join(''),
  write(desk, scope) {
    const writer = new Writer(scope.facts, redline(desk, scope));
    const body = writer.write();
    const title = scope.articles?.length === 1 ? fieldsOf(scope.articles[0]!).headline.join('') : '';
    return docxPackage({ body, title: title || pageName(scope.page), facts: scope.facts, comments: writer.comments.join(''), tracked: true });
  },
};
