import { HostError } from '../contract/errors';
import { articleRelease, stageStates } from '../core/pipeline';
import { stageName } from '../core/review/stages';
import { isPageName } from '../host/library';
import { pick, titleOf } from './articles';
import { changeLines, countChanges, sayCounts } from './changes';
import { openDecided } from './desks';
import { eachInput, type Input } from './inputs';
import { EXIT, jsonLine, tell, worse, type Exit, type Session } from './io';
import { paint } from './paint';
import { findStage, sign, stageLine } from './sign';

export interface ReviewOptions {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly articles: readonly number[];
  readonly layout: boolean;
  /// Who signs; nothing is recorded without it.
  readonly confirm: string | undefined;
  /// The stage that is signed; the next one of each article if left out.
  readonly stage?: string | undefined;
  /// Where the record for inspectors goes, as HTML.
  readonly record?: string;
}

/// The page's file, which review and export need: decisions are recorded beside it.
export function pageFile(input: Input): Input & { readonly path: string } {
  if (input.path === undefined || !isPageName(input.name)) throw new HostError('not-found', { path: input.given });
  return { ...input, path: input.path };
}

/// `galley review`: every change of every article in order, with rule, reason and who decided, and how its stages stand; a stage is signed if a name is given.
export function review(session: Session, options: ReviewOptions): Promise<Exit> {
  const { io, language } = session;
  return eachInput(session, options.files, async (input, progress) => {
    const page = await openDecided(session, pageFile(input));
    const { open, desk } = page;
    progress.clear();
    const stage = options.stage === undefined ? undefined : findStage(session, desk, options.stage);
    if (options.stage !== undefined && !stage) {
      tell(session, {
        text: { zh: '没有“{stage}”这一道。本报各道为：{stages}。', en: 'There is no stage {stage}. This paper has: {stages}.' },
        data: { stage: options.stage, stages: desk.reading.profile.stages.map(({ name }) => stageName(name, language)).join(language === 'zh' ? '、' : ', ') },
      }, input.given);
      return EXIT.failed;
    }
    const { chosen, missing } = pick(desk, options.articles);
    const exit = tellMissing(session, input, missing, desk.articles.length);
    for (const { number, document } of chosen) {
      const states = stageStates(desk, document);
      const { free } = articleRelease(desk, document);
      if (options.json) {
        await jsonLine(session, {
          page: open.page, article: number, id: document.id, title: titleOf(document), reviewed: free, ...countChanges([document]),
          stages: states.map(({ stage: { name, required }, standing, signature }) => ({ name, required, standing, ...(signature && { by: signature.by, at: signature.at, digest: signature.digest }) })),
          changes: document.patches.filter((patch) => options.layout || patch.layer === 'text').map(({ from, to, was, insert, rule, layer, trust, verdict, applied, by, at }) => ({ from, to, was, insert, rule, layer, trust, verdict, applied, by, at })),
        });
        continue;
      }
      const mark = free ? (language === 'zh' ? '可以付印' : 'ready') : (language === 'zh' ? '尚不可付印' : 'not ready');
      const lines = changeLines(session, desk, document, (patch) => options.layout || patch.layer === 'text');
      await io.out(`${paint(session, 'strong', `${number}  ${titleOf(document)}`)}\n${paint(session, 'quiet', `   ${sayCounts(countChanges([document]), language)} · ${mark}\n   ${stageLine(session, states)}`)}\n${lines.map((line) => `${line}\n`).join('')}\n`);
    }
    const signed = options.confirm === undefined || chosen.length === 0 ? exit : worse(exit, await sign(session, page, chosen, options.confirm, stage, input.given));
    if (options.record !== undefined) {
      const { writeRecord } = await import('./print');
      await writeRecord(session, await openDecided(session, pageFile(input)), options.record);
    }
    return signed;
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
