import { HostError } from '../contract/errors';
import { isReviewed } from '../core/pipeline';
import { isPageName } from '../host/library';
import { pick, titleOf } from './articles';
import { changeLines, countChanges, sayCounts } from './changes';
import { openDecided } from './desks';
import { eachInput, type Input } from './inputs';
import { EXIT, jsonLine, tell, worse, type Exit, type Session } from './io';
import { paint } from './paint';

export interface ReviewOptions {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly articles: readonly number[];
  readonly layout: boolean;
  /// The name that the review is recorded under; only shown without it.
  readonly confirm: string | undefined;
}

/// The page's file, which review and export need: decisions are recorded beside it.
export function pageFile(input: Input): Input & { readonly path: string } {
  if (input.path === undefined || !isPageName(input.name)) throw new HostError('not-found', { path: input.given });
  return { ...input, path: input.path };
}

/// `galley review`: every change of every article in order, with rule, reason and who decided; recorded as reviewed under a name if one is given.
export function review(session: Session, options: ReviewOptions): Promise<Exit> {
  const { io, language } = session;
  return eachInput(session, options.files, async (input, progress) => {
    const { host, open, desk } = await openDecided(session, pageFile(input));
    progress.clear();
    const { chosen, missing } = pick(desk, options.articles);
    const exit = tellMissing(session, input, missing, desk.articles.length);
    for (const { number, document } of chosen) {
      const reviewed = isReviewed(desk, document);
      if (options.json) {
        await jsonLine(session, {
          page: open.page, article: number, id: document.id, title: titleOf(document), reviewed: options.confirm !== undefined || reviewed, ...countChanges([document]),
          changes: document.patches.filter((patch) => options.layout || patch.layer === 'text').map(({ from, to, was, insert, rule, layer, trust, verdict, applied, by, at }) => ({ from, to, was, insert, rule, layer, trust, verdict, applied, by, at })),
        });
        continue;
      }
      const mark = reviewed ? (language === 'zh' ? '已核对' : 'reviewed') : (language === 'zh' ? '未核对' : 'not reviewed');
      const lines = changeLines(session, desk, document, (patch) => options.layout || patch.layer === 'text');
      await io.out(`${paint(session, 'strong', `${number}  ${titleOf(document)}`)}\n${paint(session, 'quiet', `   ${sayCounts(countChanges([document]), language)} · ${mark}`)}\n${lines.map((line) => `${line}\n`).join('')}\n`);
    }
    if (options.confirm === undefined || chosen.length === 0) return exit;
    await host['page.append']({
      page: open.page, stamp: open.stamp, by: options.confirm,
      acts: [{ type: 'review', digests: Object.fromEntries(chosen.map(({ document }) => [document.id, document.digest])) }],
    });
    tell(session, {
      text: { zh: '已记录：{name} 核对了 {count} 篇。', en: 'Recorded: {name} reviewed {count} article(s).' },
      data: { name: options.confirm, count: chosen.length },
    }, input.given);
    return exit;
  });
}

/// Says which numbers of articles the page does not have.
export function tellMissing(session: Session, input: Input, missing: readonly number[], count: number): Exit {
  if (missing.length === 0) return EXIT.fine;
  tell(session, {
    text: { zh: '没有第 {numbers} 篇，本版共 {count} 篇。', en: 'There is no article {numbers}; the page has {count}.' },
    data: { numbers: missing.join(', '), count },
  }, input.given);
  return worse(EXIT.fine, EXIT.failed);
}
