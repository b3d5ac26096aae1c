import { AlikePages } from '../core/proof';
import type { ArticleFields } from '../core/rule/rule';
import { pageName } from '../core/export/name';
import { articlesElsewhere } from '../core/review/fields';
import { openAny } from './desks';
import { namedInput, readPageText } from './inputs';
import { isRecords } from './records';
import type { Session } from './io';
import { Progress } from './progress';

/// For a page, the earlier ones that share text with it; all as they were named.
export type Alike = ReadonlyMap<string, readonly string[]>;

/// Reads all pages once before any of them is checked, so that each can be compared with the few that may hold the same article, in whatever thread it is checked. What
/// cannot be read shares nothing: it fails by its own name when its turn comes.
export async function alikeAmong(session: Session, names: readonly string[], stopped: () => boolean = () => false): Promise<Alike> {
  const pages = [...new Set(names)].filter((name) => name !== '-' && !isRecords(name));
  if (pages.length < 2) return new Map();
  const among = new AlikePages();
  const progress = new Progress(session, pages.length, { zh: '个版面', en: 'pages' }, { zh: '通读以找重复稿件：', en: 'Reading for repeated articles: ' });
  for (const [index, name] of pages.entries()) {
    progress.at(index, name);
    if (stopped()) break;
    among.add(await readPageText(session, namedInput(name)).then(({ text }) => text, () => ''));
  }
  progress.clear();
  const out = new Map<string, readonly string[]>();
  if (stopped()) return out;
  for (const [index, page] of pages.entries()) {
    const companions = among.companionsOf(index);
    if (companions.length > 0) out.set(page, companions.map((number) => pages[number]!));
  }
  return out;
}

/// The articles of other pages, named as the output names them. Says nothing: what is wrong with those pages is told in their own turn.
export async function articlesOf(session: Session, names: readonly string[]): Promise<ArticleFields[]> {
  const silent: Session = { ...session, io: { ...session.io, err: () => undefined } };
  const out: ArticleFields[] = [];
  for (const name of names) {
    const input = namedInput(name);
    const desk = await openAny(silent, input).catch(() => undefined);
    if (desk) out.push(...articlesElsewhere(pageName(input.name), desk.articles));
  }
  return out;
}
