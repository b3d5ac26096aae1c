import { mendLines } from '../page/fragments';
import { pageLines, type Lines } from '../page/lines';
import type { HouseProfile } from '../page/profile';
import { assemble, type Assembly } from './assemble';
import { cutBlocks } from './blocks';
import { buildAlone, buildArticle, buildCaption, furniturePart, type ArticleDraft, type Built, type Page } from './build';
import { freeCaptionHeads } from './caption-heads';
import { placeCaptions, type CaptionDraft, type CaptionHost } from './captions';
import type { PageLayout, Part } from './layout';
import { freeLoneHeads } from './lone-heads';
import { bestPath, bestPathAgain, surroundingsOf } from './path';
import { cutPiece, wholePiece } from './pieces';
import { readLines } from './reading';
import { seat } from './seats';
import { freeSections } from './sections';
import { sidesOf, sureness } from './sureness';
import { freeStubs } from './stubs';
import { awaitedLines } from './unfinished';
import { forgetWords } from './token-set';
import { asSeen } from '../text/lookalikes';

/// Puts a page back together: which lines are headlines, bodies, by-lines, captions and furniture, where paragraphs begin, and what belongs to what. A function of
/// its arguments; never throws. Its pieces are a partition of the source. Time grows with the length of the page.
export function inferLayout(source: string, profile: HouseProfile): PageLayout {
  forgetWords();
  const lines = mendLines(pageLines(asSeen(source)));
  if (lines.count === 0) return { articles: [], captions: [], furniture: source === '' ? [] : [furniturePart({ from: 0, to: source.length })] };
  const readings = readLines(lines, profile);
  const surroundings = surroundingsOf(readings);
  let labels = bestPath(readings, null, surroundings);
  let cut = cutBlocks(readings, labels);
  // A text that stopped in mid-sentence goes on somewhere: the page is read once more in that knowledge.
  const awaited = awaitedLines(readings, cut);
  if (awaited) {
    labels = bestPathAgain(readings, awaited, surroundings, labels);
    cut = cutBlocks(readings, labels, awaited);
  }
  const blocks = freeCaptionHeads(readings, freeSections(readings, freeLoneHeads(readings, freeStubs(readings, cut))));
  const seating = seat(readings, blocks);
  const assembly = assemble(readings, seating);
  const page: Page = { source, readings, labels };

  const articles: Built[] = articleDrafts(assembly).map((draft) => buildArticle(page, draft));
  for (const run of assembly.orphans) articles.push(buildAlone(page, run, 'headline'));
  for (const line of [...seating.stray, ...assembly.stray]) articles.push(buildAlone(page, [line], 'byline'));
  articles.sort((a, b) => a.at - b.at);

  const furniture: Part[] = [];
  const captions: CaptionDraft[] = [];
  const passive = new Set<number>();
  for (const block of blocks) {
    if (block.kind === 'furniture') furniture.push(furniturePart(wholePiece(lines, block.from)));
    else if (block.kind === 'caption') captions.push(buildCaption(page, block.from, block.to));
    else continue;
    for (let i = block.from; i < block.to; i++) passive.add(i);
  }
  const hosts = articles.map((one): CaptionHost => ({ id: one.layout.id, text: one.text, lines: one.lines }));
  return asPrinted(lines, { articles: articles.map((one) => one.layout), captions: placeCaptions(captions, hosts, (line) => passive.has(line)), furniture });
}

/// The layout with pieces that are lines of the file, where several of them are one printed line.
function asPrinted(lines: Lines, layout: PageLayout): PageLayout {
  if (lines.inner.size === 0) return layout;
  const cuts = [...lines.inner.values()].flat();
  const split = (parts: readonly Part[]): Part[] => parts.map((part) => ({ ...part, pieces: part.pieces.flatMap((piece) => cutPiece(piece, cuts)) }));
  return {
    articles: layout.articles.map((article) => ({ ...article, parts: split(article.parts) })),
    captions: layout.captions.map((caption) => ({ ...caption, parts: split(caption.parts) })),
    furniture: split(layout.furniture),
  };
}

/// The articles as lists of texts: each that is no continuation, and behind it those that go on from it, in page order.
function articleDrafts(assembly: Assembly): ArticleDraft[] {
  const members = new Map<number, number[]>();
  assembly.texts.forEach((_, index) => {
    let root = index;
    for (let k = 0; k < 8; k++) root = assembly.resumes.get(root) ?? root;
    // A circle of continuations has no root: each stands alone.
    if (assembly.resumes.has(root)) root = index;
    const own = members.get(root);
    if (own) own.push(index);
    else members.set(root, [index]);
  });
  const sides = sidesOf(assembly.heads);
  return [...members].map(([root, own]) => ({ head: assembly.heads.get(root) ?? null, sure: assembly.heads.has(root) ? sureness(assembly.texts, assembly.heads, sides, root) : 0, seats: own.sort((a, b) => a - b).map((index) => assembly.texts[index]!) }));
}
