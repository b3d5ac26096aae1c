import { describe, expect, it } from 'vitest';
import { inferLayout } from '../../../src/core/article/infer';
import { readLines } from '../../../src/core/article/reading';
import { pageLines } from '../../../src/core/page/lines';
import { DEFAULT_PROFILE } from '../../../src/core/page/profile';
import { HEADLINE_ROLES } from '../../../src/core/text/role';
import { page, setBody } from './typeset';

const runsOver = (lines: readonly string[]): number[] => [...readLines(pageLines(lines.join('\n')), DEFAULT_PROFILE).runsOn];

describe('a word that runs over the end of a line', () => {
  it('is one that the page has inside a line, counted up to twice', () => {
    expect(runsOver(['石桥的栏', '杆换了新的', '老栏杆收进库房，栏杆归队，栏杆编号'])).toEqual([2, 0, 0]);
    expect(runsOver(['石桥的栏', '杆换了新', '的栏杆'])).toEqual([1, 0, 0]);
  });

  it('is looked for among Han characters only, and not behind the last line', () => {
    expect(runsOver(['共有12', '34座', '1234'])).toEqual([0, 0, 0]);
    expect(runsOver([])).toEqual([]);
  });
});

describe('a caption behind a headline', () => {
  const body = setBody(['本报讯 石板巷的水磨坊停了三十年，上个月又转起来了。水磨坊的木轮由七位老木匠照着旧尺寸做成，轴心用的是一整根青冈木。', '磨坊主人的孙女把磨好的面分给街坊。她说，磨坊转起来，巷子里就有了声音。'], 17);
  const next = setBody(['本报讯 江心洲的候鸟比往年来得早。护鸟员一个上午数到两千四百只，其中有六只戴着脚环。', '护鸟员说，早来的鸟多半是带路的，后面还有大队。'], 17);

  it('keeps its first line, which a word runs over', () => {
    const source = page(body, ['石板巷的水磨坊', '停了三十年又转起来'], ['七位老木匠照着旧尺寸做成的水磨', '坊木轮在石板巷重新转动，磨坊主', '人的孙女在一旁看着。', '成望舒 摄'], next, ['江心洲候鸟早到']);
    const layout = inferLayout(source, DEFAULT_PROFILE);
    expect(layout.articles.map((article) => article.parts.filter((part) => HEADLINE_ROLES.has(part.role)).flatMap((part) => part.pieces.map((piece) => source.slice(piece.from, piece.to).trim())))).toEqual([
      ['石板巷的水磨坊', '停了三十年又转起来'], ['江心洲候鸟早到'],
    ]);
    expect(layout.captions).toHaveLength(1);
  });
});

describe('a line that explains a headline', () => {
  it.each(['——水磨坊里的街坊们', '记石板巷水磨坊的街坊们'])('is no caption’s first line: %s', (deck) => {
    const body = setBody(['本报讯 石板巷的水磨坊停了三十年，上个月又转起来了。木轮由七位老木匠照着旧尺寸做成。', '街坊们说，磨坊转起来，巷子里就有了声音。'], 17);
    const source = page(body, ['水磨坊又转了', deck], ['街坊们在水磨坊前看木轮转动。', '成望舒 摄']);
    const layout = inferLayout(source, DEFAULT_PROFILE);
    expect(layout.articles[0]!.parts.filter((part) => HEADLINE_ROLES.has(part.role)).flatMap((part) => part.pieces.map((piece) => source.slice(piece.from, piece.to).trim()))).toEqual(['水磨坊又转了', deck]);
    expect(layout.captions).toHaveLength(1);
  });
});

describe('a line that reads as a name', () => {
  it('is of the headline whose lines stand on both sides of it', () => {
    const body = setBody(['本报讯 昨晚起，一股寒潮从北面翻过山口，城里的气温一夜降了十一摄氏度，卖棉帽的摊位排起了队。', '气象台说，寒潮还要停三天。'], 17);
    const source = page(body, ['寒潮夜袭山城', '强寒潮', '翻过山口', '一夜降温十一摄氏度']);
    const [article] = inferLayout(source, DEFAULT_PROFILE).articles;
    expect(article!.parts.filter((part) => HEADLINE_ROLES.has(part.role)).flatMap((part) => part.pieces.map((piece) => source.slice(piece.from, piece.to).trim()))).toEqual(['寒潮夜袭山城', '强寒潮', '翻过山口', '一夜降温十一摄氏度']);
  });
});
