import { LIKELY } from '../article/layout';
import type { Desk } from '../pipeline';
import { anchorsOf } from '../review/anchors';
import type { ArticleDocument, DocumentPart } from '../review/document';
import { hashText } from '../text/hash';
import { CAPTION_ROLES, HEADLINE_ROLES } from '../text/role';
import type { Said, Sentence } from '../text/say';
import type { AskingRule, Question } from './question';

/// A doubt about the structure, as a rule that asks.
interface DoubtRule extends AskingRule {
  readonly message: Sentence;
}

const KIND = { class: 'layout', severity: 'B', trust: 'none' } as const;

const CONFIRM: Sentence = { zh: '核对版面：没有错就确认，错了就移到该去的地方', en: 'Check against the printed page: confirm it, or move it to where it belongs' };

const DOUBTS = {
  article: {
    ...KIND, name: 'doubtful-article',
    docs: { what: { zh: '这些部分是否同属一篇，把握不大', en: 'Whether these parts are one article is not certain' }, why: { zh: '串稿、错配标题都是严重差错', en: 'Articles mixed up, or a headline over the wrong text, are grave errors' }, instead: CONFIRM },
    message: { zh: '标题与正文、各段之间是否同属一篇，存疑。', en: 'Whether headline and text, or these paragraphs, are one article is doubtful.' },
  },
  part: {
    ...KIND, name: 'doubtful-part',
    docs: { what: { zh: '这一部分的起止或性质，把握不大', en: 'Where this part begins, or what it is, is not certain' }, why: { zh: '分段、标题、署名判错，版面就变了样', en: 'A paragraph, headline or byline that was misread changes the copy' }, instead: CONFIRM },
    message: { zh: '这里是否另起一部分、是不是所标的成分，存疑。', en: 'Whether a part begins here, and whether it is what it is called, is doubtful.' },
  },
  caption: {
    ...KIND, name: 'doubtful-caption',
    docs: { what: { zh: '图片说明的归属没有定', en: 'Where this caption belongs is open' }, why: { zh: '图文不符按差错计算', en: 'A caption at the wrong article counts as an error' }, instead: { zh: '把它归入稿件，或定为单独成图', en: 'Put it at its article, or call it a picture of its own' } },
    message: { zh: '这条图片说明属于哪一篇，没有定。', en: 'Which article this caption belongs to is open.' },
  },
} as const satisfies Record<string, DoubtRule>;

/// A question before it is named and answered.
export type BareQuestion = Omit<Question, 'key' | 'state'>;

/// What is doubtful about the structure of a document: the article as a whole, its parts, where a caption of the tray belongs.
export function doubtsOf(desk: Desk, document: ArticleDocument): BareQuestion[] {
  const make = (rule: DoubtRule, parts: readonly DocumentPart[], evidence: readonly Said[]): BareQuestion => {
    const proof = { from: parts[0]!.text.from, to: parts.at(-1)!.text.to };
    const words = parts.map(({ part }) => part.pieces.map(({ from, to }) => desk.reading.text.slice(from, to)).join('')).join('\n');
    return {
      kind: 'doubt', document: document.id, proof, source: anchorsOf(document, proof), rule: rule.name, class: 'layout', severity: 'B', trust: 'none',
      text: document.proof.slice(proof.from, proof.to), fixes: [], message: { text: rule.message }, evidence, related: [],
      fingerprint: hashText(`${rule.name}\u0000${parts.map(({ role }) => role).join(' ')}\u0000${words}`),
    };
  };
  const first = document.parts[0];
  if (!first) return [];
  const held = desk.captions.find((one) => one.document === document);
  if (held) {
    if (held.caption.target !== 'tray') return [];
    const captions = document.parts.filter(({ role }) => role === 'caption');
    return [make(DOUBTS.caption, captions.length > 0 ? captions : [first], held.caption.candidates[0]?.why ?? [])];
  }
  const heads = document.parts.filter(({ role }) => HEADLINE_ROLES.has(role));
  return [
    ...(document.confidence < LIKELY ? [make(DOUBTS.article, heads.length > 0 ? [heads[0]!] : [first], document.why)] : []),
    ...document.parts.filter((part) => part.confidence < LIKELY && !CAPTION_ROLES.has(part.role)).map((part) => make(DOUBTS.part, [part], part.why)),
  ];
}

export const doubtRules: readonly AskingRule[] = Object.values(DOUBTS);
