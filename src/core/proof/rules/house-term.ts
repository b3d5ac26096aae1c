import type { Report } from '../../rule/rule';
import type { HouseTerm } from '../knowledge';
import { Matcher } from '../matcher';
import { standsWithin } from '../phrases';
import { WRITTEN, type ProofParagraphRule } from '../rule';

const matchers = new WeakMap<readonly HouseTerm[], Matcher<HouseTerm>>();

function matcherOf(terms: readonly HouseTerm[]): Matcher<HouseTerm> {
  const known = matchers.get(terms);
  if (known) return known;
  const made = new Matcher(terms.filter((term) => term.wrong.length > 1).map((term) => [term.wrong, term] as const));
  matchers.set(terms, made);
  return made;
}

export const houseTerm: ProofParagraphRule = {
  name: 'house-term', class: 'term', severity: 'A', trust: 'offer', layer: 'text', scope: 'paragraph', roles: WRITTEN,
  docs: {
    what: { zh: '用了本报词表里禁用、慎用或另有写法的词', en: 'A wording that the house list forbids, cautions against or writes otherwise' },
    why: { zh: '词表是本报的规矩；固定提法、敏感称谓用错是政治差错', en: 'The list is the house’s rule; a fixed formulation or a sensitive name used wrongly is a political error' },
    instead: { zh: '换成词表所列的写法；慎用词请斟酌', en: 'Use the wording that the list gives; weigh those marked as cautious' },
  },
  messages: {
    forbidden: { zh: '词表禁用“{wrong}”：{why}', en: 'The house list forbids “{wrong}”: {whyEn}' },
    cautious: { zh: '词表列“{wrong}”为慎用：{why}', en: 'The house list asks for care with “{wrong}”: {whyEn}' },
    preferred: { zh: '本报写作“{right}”：{why}', en: 'This house writes “{right}”: {whyEn}' },
    'forbidden-bare': { zh: '词表禁用“{wrong}”', en: 'The house list forbids “{wrong}”' },
    'cautious-bare': { zh: '词表列“{wrong}”为慎用', en: 'The house list asks for care with “{wrong}”' },
    'preferred-bare': { zh: '本报写作“{right}”', en: 'This house writes “{right}”' },
  },
  check: ({ text }, { terms }) => (terms.length === 0 ? NONE : found(text, terms)),
};

const NONE: readonly Report[] = [];

function* found(text: string, terms: readonly HouseTerm[]): Iterable<Report> {
  for (const { from, to, value: term } of matcherOf(terms).scan(text)) {
    if (standsWithin(text, from, term.wrong, term.within ?? [])) continue;
    yield {
      from, to, fixes: term.kind === 'cautious' ? [] : term.use, message: term.why === '' ? `${term.kind}-bare` : term.kind,
      trust: term.kind === 'cautious' || term.use.length === 0 ? 'none' : 'offer',
      severity: term.kind === 'preferred' ? 'C' : term.kind === 'cautious' ? 'B' : 'A',
      data: { wrong: term.wrong, right: term.use[0] ?? '', why: term.why, whyEn: term.whyEn ?? term.why },
    };
  }
}
