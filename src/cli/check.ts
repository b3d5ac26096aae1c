import { dirname } from 'node:path';
import { pageName } from '../core/export/name';
import { checkArticles, checkPage, type ProofKnowledge, type Speller } from '../core/proof';
import { knowledgeOf } from '../core/proof/house';
import { questionsOf } from '../core/question/ask';
import { placeFindings } from '../core/question/place';
import type { Desk } from '../core/pipeline';
import { articleFields, type PlacedArticle } from '../core/review/fields';
import type { ArticleFields, Finding, Severity } from '../core/rule/rule';
import { sortFindings } from '../core/rule/run';
import { say } from '../core/text/say';
import { HostError } from '../contract/errors';
import { errorSentence } from '../contract/sentences';
import { DISK } from '../host/files';
import { Houses } from '../host/houses';
import { dataFolderOf } from '../host/system';
import { modelInUse, readSpeller } from '../host/speller';
import { alikeAmong, articlesOf, type Alike } from './alike';
import { sourceLine, titleOf } from './articles';
import { openAny } from './desks';
import { eachInput, readBytes, type Input } from './inputs';
import { EXIT, jsonLine, tell, worse, type Exit, type Session } from './io';
import { paint } from './paint';
import { tellBudget } from './print';
import { isRecords, readRecords } from './records';
import { columns, cutTo, oneLine, padTo } from './width';
import { greatest } from '../core/text/extremes';

export interface CheckOptions {
  readonly files: readonly string[];
  readonly json: boolean;
  /// The least severity that is shown.
  readonly severity: Severity;
  /// The least severity that makes the command end with 1.
  readonly failOn: Severity | undefined;
  /// The speller's model; the one that comes with the program if left out.
  readonly speller?: string | undefined;
  /// Say what each page's errors come to.
  readonly budget: boolean;
  /// Where the inspector's sheet goes, as HTML.
  readonly sheet?: string | undefined;
  /// A folder that takes each page's result.
  readonly to?: string | undefined;
}

/// A newsroom's records of a year in one file.
const MAX_RECORD_BYTES = 512 * 1024 * 1024;
const CONTEXT = 10;
const LOST = 'lost-glyph';

/// One article's findings, on their way out.
interface Checked {
  readonly id: string;
  readonly fields: ArticleFields;
  readonly findings: readonly Finding[];
  /// For people: the article's title, and where each finding stands in the file.
  readonly title: string;
  place(finding: Finding): string;
}

/// `galley check`: what proofing asks about pages (as they were decided) and about article records (as given).
/// `alike`: which pages share text, where that is known already.
export async function check(session: Session, options: CheckOptions, proofing = new Proofing(session, options.speller), alike?: Alike): Promise<Exit> {
  const { houses, spoilt } = await proofing.ready();
  const sharing = alike ?? await alikeAmong(session, options.files);
  const checked = await eachInput(session, options.files, async (input, progress) => {
    let exit: Exit = EXIT.fine;
    const failed = (): void => { exit = worse(exit, EXIT.failed); };
    const knowledge = await houses.of(input);
    const records = await holdsRecords(session, input);
    for await (const checked of records ? recordsOf(session, input, knowledge, failed) : pageOf(session, input, knowledge, await articlesOf(session, sharing.get(input.given) ?? []))) {
      const shown = checked.findings.filter((finding) => finding.severity <= options.severity);
      if (options.failOn !== undefined && shown.some((finding) => finding.severity <= options.failOn!)) exit = worse(exit, EXIT.found);
      progress.clear();
      if (options.json) await jsonLine(session, { id: checked.id, findings: shown.map((finding) => jsonOf(session, finding)) });
      else if (shown.length > 0) await session.io.out(report(session, checked, shown));
    }
    if (options.budget && !records) {
      const desk = await openAny(session, input);
      progress.clear();
      await tellBudget(session, pageName(input.name), desk, questionsOf(desk, knowledge), options);
    }
    return exit;
  });
  // Who names a model wants its answers; who names none gets what there is.
  return spoilt && options.speller !== undefined ? worse(checked, EXIT.failed) : checked;
}

/// What proofing needs for any number of pages, read once.
export class Proofing {
  private known: Promise<{ houses: HouseKnowledge; spoilt: boolean }> | undefined;

  constructor(private readonly session: Session, private readonly model: string | undefined) {}

  ready(): Promise<{ houses: HouseKnowledge; spoilt: boolean }> {
    return (this.known ??= spellerOf(this.session, this.model).then(({ speller, spoilt }) => ({ houses: new HouseKnowledge(this.session, speller), spoilt })));
  }
}

/// The speller. A model that cannot be read is told once, and the other rules ask all the same.
async function spellerOf(session: Session, model: string | undefined): Promise<{ speller: Speller | undefined; spoilt: boolean }> {
  try {
    return { speller: await readSpeller(DISK, model ?? await modelInUse(DISK, dataFolderOf(session.io.env))), spoilt: false };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    tell(session, {
      text: { zh: '错字统计模型读不了，没有按用字统计查错字；其余规则照常检查。{reason}', en: 'The speller’s model cannot be read, so that characters are not checked by counts; all other rules are. {reason}' },
      data: { reason: errorSentence(error, session.language) },
    }, 'galley check');
    return { speller: undefined, spoilt: true };
  }
}

/// What proofing knows for files of each folder: its own list over what is known everywhere. Lines of a list that are not right are told once.
class HouseKnowledge {
  private readonly houses: Houses;
  private readonly known = new Map<string, ProofKnowledge>();

  constructor(private readonly session: Session, private readonly speller: Speller | undefined) {
    this.houses = new Houses(DISK, dataFolderOf(session.io.env));
  }

  async of(input: Input): Promise<ProofKnowledge> {
    const folder = input.path === undefined ? '' : dirname(input.path);
    let knowledge = this.known.get(folder);
    if (!knowledge) {
      const { path, rows, faults } = folder === '' ? { path: '', rows: [], faults: [] } : await this.houses.read(folder);
      for (const { line, said } of faults) {
        const reason = say(said, this.session.language);
        tell(this.session, { text: { zh: '{reason}。这一行不算数，其余照常。', en: '{reason}. The line does not count; all others do.' }, data: { reason } }, `${path}:${line}`);
      }
      knowledge = knowledgeOf(rows.map(({ row }) => row), this.speller);
      this.known.set(folder, knowledge);
    }
    return knowledge;
  }
}

/// A finding as it travels: offsets in UTF-16 units, half-open, into the field.
function jsonOf({ language }: Session, finding: Finding): object {
  const { where, from, to, text, fixes, rule, severity, trust, related } = finding;
  return { where, from, to, text, fixes, rule, class: finding.class, severity, trust, message: say(finding.message, language), related };
}

/// Records by the file's ending; on stdin, where there is no name to go by, by the brace that they begin with.
async function holdsRecords(session: Session, input: Input): Promise<boolean> {
  return input.path === undefined ? (await readBytes(session, input, MAX_RECORD_BYTES))[0] === 0x7b : isRecords(input.name);
}

async function* pageOf(session: Session, input: Input, knowledge: ProofKnowledge, elsewhere: readonly ArticleFields[]): AsyncGenerator<Checked> {
  const desk = await openAny(session, input);
  const articles = desk.articles.map(articleFields);
  const found = checkPage(articles, knowledge, elsewhere);
  for (const [id, lost] of lostIn(desk, articles)) found.set(id, sortFindings([...(found.get(id) ?? []), ...lost]));
  // Ids of articles name source offsets; readers of the output count. Those of other pages are named so already.
  const numberOf = new Map(articles.map(({ id }, index) => [id, index + 1]));
  const idOf = (id: string): string => (numberOf.has(id) ? `${pageName(input.name)}#${numberOf.get(id)!}` : id);
  for (const [index, fields] of articles.entries()) {
    const document = desk.articles[index]!;
    const at = new Map(fields.fields.map((field) => [field.where, field.at]));
    const findings = (found.get(fields.id) ?? []).filter((finding) => !desk.state.dismissed.has(finding.fingerprint)).map((finding): Finding => ({
      ...finding, related: finding.related.map((place) => ({ ...place, where: place.where.replace(/^([^/]+)\//, (_, id: string) => `${idOf(id)}/`) })),
    }));
    yield { id: idOf(fields.id), fields, findings, title: titleOf(document), place: ({ where, from }) => `${input.given}:${sourceLine(desk, document, (at.get(where) ?? 0) + from)}` };
  }
}

/// Glyphs that the extraction lost, as findings in the fields that hold them.
function lostIn(desk: Desk, articles: readonly PlacedArticle[]): Map<string, Finding[]> {
  const out = new Map<string, Finding[]>();
  for (const { rule, document, proof, ...question } of placeFindings(desk, [], new Map(), () => undefined)) {
    const field = rule === LOST ? articles.find(({ id }) => id === document)?.fields.find(({ at, text }) => at <= proof.from && proof.to <= at + text.length) : undefined;
    if (!field) continue;
    const finding: Finding = { ...question, rule, layer: 'text', where: field.where, from: proof.from - field.at, to: proof.to - field.at, related: [] };
    out.set(document, [...(out.get(document) ?? []), finding]);
  }
  return out;
}

/// Records that are checked together: the rules are asked of some at once, and what is found is still shown as it comes.
const TOGETHER = 32;

async function* recordsOf(session: Session, input: Input, knowledge: ProofKnowledge, failed: () => void): AsyncGenerator<Checked> {
  const bytes = await readBytes(session, input, MAX_RECORD_BYTES);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new HostError('unknown-encoding', { page: input.given });
  }
  let waiting: { readonly line: number; readonly record: ArticleFields }[] = [];
  const checked = (): Checked[] => {
    const some = waiting;
    waiting = [];
    return checkArticles(some.map(({ record }) => record), knowledge).map((findings, i) => {
      const { line, record } = some[i]!;
      return {
        id: record.id, fields: record, findings,
        title: record.fields.find((field) => field.where === 'headline')?.text ?? '', place: ({ where }) => `${input.given}:${line} ${where}`,
      };
    });
  };
  for (const { line, record, fault } of readRecords(text)) {
    if (record) {
      if (waiting.push({ line, record }) >= TOGETHER) yield* checked();
      continue;
    }
    yield* checked();
    const at = `${input.given}:${line}`;
    tell(session, { zh: `这一行${fault!.zh}其余各行照常检查。`, en: `This line ${fault!.en} The other lines are checked all the same.` }, at);
    failed();
  }
  yield* checked();
}

/// Findings of an article for a person: place and severity in columns, the words in their context, then the question and what is proposed.
function report(session: Session, checked: Checked, findings: readonly Finding[]): string {
  const { language } = session;
  const texts = new Map(checked.fields.fields.map((field) => [field.where, field.text]));
  const places = findings.map((finding) => checked.place(finding));
  const width = greatest(places.map(columns));
  const lines = findings.map((finding, index) => {
    const { where, from, to, severity, fixes, text, rule } = finding;
    const field = texts.get(where) ?? '';
    const before = oneLine(field.slice(Math.max(0, from - CONTEXT), from));
    const after = oneLine(field.slice(to, to + CONTEXT));
    const fix = fixes.length === 0 ? '' : ` → ${fixes.map((each) => paint(session, 'fresh', oneLine(each) || (language === 'zh' ? '（删去）' : '(nothing)'))).join(' / ')}`;
    const head = `${padTo(places[index]!, width)}  ${paint(session, severity, severity)}  `;
    const indent = ' '.repeat(width + 5);
    return `${head}${before}${paint(session, severity, `[${oneLine(text)}]`)}${after}${fix}\n${indent}${say(finding.message, language)} ${paint(session, 'quiet', rule)}`;
  });
  const title = cutTo(`${checked.id}  ${oneLine(checked.title)}`, session.io.columns);
  return `${paint(session, 'strong', title)}\n${lines.join('\n')}\n\n`;
}
