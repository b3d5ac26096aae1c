import type { Language } from '../text/say';
import type { Desk } from '../pipeline';
import { articleBudgets, deskBudget } from '../question/budget';
import { deskDocuments } from '../question/place';
import type { Question } from '../question/question';
import { allowedErrors, errorsOf, rateOf, type CountedError } from '../review/budget';
import { COUNTING, LIMIT, REGULATION } from '../review/counting';
import { toBase, toSource, type ArticleDocument } from '../review/document';
import { lineNumber } from '../text/lines';
import { changeHtml, escapeHtml, table, words, type PrintPage } from './html';

export interface SheetInput {
  /// The page file's name.
  readonly page: string;
  readonly language: Language;
  readonly desk: Desk;
  /// All questions of the page, whatever their state.
  readonly questions: readonly Question[];
  titleOf(document: ArticleDocument): string;
  /// What a rule finds, and the standard's clause where there is one.
  ruleWords(rule: string): string;
}

const figure = (value: number): string => value.toFixed(1).replace(/\.0$/, '');

/// The inspector's sheet: every counted error with its place, weight, rule and source, and where the limit stands.
export function budgetSheet({ page, language, desk, questions, titleOf, ruleWords }: SheetInput): PrintPage {
  const say = words(language);
  const { characters, mended, open, rewritten } = deskBudget(desk, questions);
  const documents = new Map(deskDocuments(desk).map((document) => [document.id, document]));
  const place = ({ document: id, proof }: CountedError): string => {
    const document = documents.get(id)!;
    const number = desk.articles.indexOf(document) + 1;
    const line = lineNumber(desk.reading.starts, toSource(document.slices, toBase(document, proof, 1)));
    return number > 0 ? say({ zh: '第 {number} 篇 原文第 {line} 行', en: 'article {number}, line {line}' }, { number, line }) : say({ zh: '图片说明 原文第 {line} 行', en: 'caption, line {line}' }, { line });
  };
  const raw = [...mended, ...open];
  const damage = mended.filter(({ origin }) => origin === 'extraction');
  const rate = (errors: readonly CountedError[]): string => rateOf(errors, characters).toFixed(1);
  const title = language === 'zh' ? `差错计算表 · ${page}` : `Count of errors · ${page}`;
  const box = (label: string, errors: readonly CountedError[]): string => `<div>${label}<strong>${rate(errors)}/${say({ zh: '万', en: '10,000' })}</strong><span class="quiet">${say({ zh: '{count} 处，计 {sum} 个差错', en: '{count} places, {sum} errors' }, { count: errors.length, sum: figure(errorsOf(errors)) })}</span></div>`;
  const list = (errors: readonly CountedError[]): string => (errors.length === 0 ? `<p>${say({ zh: '无。', en: 'None.' })}</p>\n` : table(
    [say({ zh: '处', en: 'Place' }), say({ zh: '差错', en: 'Error' }), say({ zh: '类别与条款', en: 'Kind and clause' }), say({ zh: '规则', en: 'Rule' }), say({ zh: '计', en: 'Counts' })],
    errors.map((error) => [
      escapeHtml(place(error)),
      changeHtml(error.was, error.insert, say({ zh: '（无）', en: '(nothing)' })),
      `${say(error.row.what)}${error.headline ? ` · ${say({ zh: '标题', en: 'headline' })}` : ''}${error.origin === 'extraction' ? ` · ${say({ zh: '提取造成', en: 'by the extraction' })}` : ''}<br><span class="quiet">${escapeHtml(error.row.clause) || say({ zh: '条款待核', en: 'clause not verified' })}</span>`,
      `${escapeHtml(ruleWords(error.rule))}${error.by === undefined ? '' : `<br><span class="quiet">${escapeHtml(error.by)} ${escapeHtml((error.at ?? '').slice(0, 16).replace('T', ' '))}</span>`}`,
      `${figure(error.tenths / 10)}${error.capped ? `<br><span class="quiet">${error.capped === 'repeats' ? say({ zh: '同一差错已计 3 次', en: 'counted 3 times' }) : say({ zh: '一期最多计 1', en: '1 an issue at most' })}</span>` : ''}`,
    ]), ['nowrap', 'change', '', '', 'number']));
  const byArticle = table(
    [say({ zh: '篇', en: 'Article' }), say({ zh: '标题', en: 'Headline' }), say({ zh: '字数', en: 'Characters' }), say({ zh: '来稿/万', en: 'As it came / 10,000' }), say({ zh: '现存/万', en: 'Left now / 10,000' })],
    articleBudgets(desk, questions, titleOf).map(({ number, title: name, budget: own }) => [String(number), escapeHtml(name), String(own.characters), rateOf([...own.mended, ...own.open], own.characters).toFixed(1), rateOf(own.open, own.characters).toFixed(1)]),
    ['number', '', 'number', 'number', 'number']);
  const body = `<h1>${escapeHtml(title)}</h1>
<p class="quiet">${say({ zh: '{characters} 字；按{regulation}计算。合格线：万分之{limit}，即不超过 {allowed} 个差错。', en: '{characters} characters; counted by {regulation}. Limit: {limit} in 10,000, that is {allowed} errors.' }, { characters, regulation: REGULATION, limit: LIMIT, allowed: allowedErrors(characters).toFixed(1) })}</p>
<div class="figures">${box(say({ zh: '来稿如照原样付印（至多）', en: 'Printed as it came in (at most)' }), raw)}${box(say({ zh: '其中提取造成', en: 'of it by the extraction' }), damage)}${box(say({ zh: '现存疑问如都是差错（至多）', en: 'Left now, if every question is an error (at most)' }), open)}</div>
<p><strong>${rateOf(open, characters) <= LIMIT ? say({ zh: '现状在合格线以内。', en: 'As it stands the page is within the limit.' }) : say({ zh: '现存疑问如都是差错，则超过合格线。', en: 'If every open question is an error, the page is over the limit.' })}</strong></p>
<h2>${say({ zh: '各篇', en: 'By article' })}</h2>
${byArticle}<h2>${say({ zh: '尚未解决', en: 'Still open' })}</h2>
${list(open)}<h2>${say({ zh: '已经改正', en: 'Mended' })}</h2>
${list(mended)}${rewritten > 0 ? `<p class="quiet">${say({ zh: '另有编辑改写 {count} 处（一次手改 5 字以上），不作差错计。', en: '{count} further changes are an editor’s rewriting (more than 5 characters by hand at once) and are not counted.' }, { count: rewritten })}</p>\n` : ''}<h2>${say({ zh: '计算标准', en: 'Weights' })}</h2>
${table([say({ zh: '类别', en: 'Kind' }), say({ zh: '每处计', en: 'Each' }), say({ zh: '条款', en: 'Clause' }), say({ zh: '已核对', en: 'Verified' })],
    Object.values(COUNTING).map((row) => [say(row.what), figure(row.tenths / 10), escapeHtml(row.clause) || '–', row.verified ? say({ zh: '是', en: 'yes' }) : say({ zh: '否', en: 'no' })]), ['', 'number', '', ''])}<p class="quiet">${say({
    zh: '标题中的文字差错加倍（三·1）；同一文字差错一期最多计 3 次（三·2）；数字用法一期最多计 1 个（三·2(3)）。版式整理（接行、去空白、移标题）不是差错。字数为可见字数，检查按版面字数计，数值会略低。重要名称、时间、图片加倍一项须由人判定，未计。',
    en: 'Errors of words in headlines count double (三·1); the same error counts 3 times an issue at most (三·2); the style of numerals 1 error at most (三·2(3)). Layout (joined lines, blanks, moved headlines) is no error. Characters are those that are seen; inspectors count the printed area, which gives a slightly lower rate. Doubling for important names, times and pictures needs a person’s judgement and is not applied.',
  })}</p>
`;
  return { title, language, body };
}
