import { describe, expect, it } from 'vitest';
import { headCost, verseCost } from '../../../src/core/article/kinds';
import { bestPath } from '../../../src/core/article/path';
import { readLines } from '../../../src/core/article/reading';
import { pageLines } from '../../../src/core/page/lines';
import { DEFAULT_PROFILE } from '../../../src/core/page/profile';

const read = (...lines: string[]) => readLines(pageLines(`${lines.join('\n')}\n`), DEFAULT_PROFILE);

const kinds = (...lines: string[]): string[] => {
  const labels = bestPath(read(...lines));
  return lines.map((_, i) => labels.kind(i));
};

describe('a report’s first line behind a headline of about its length', () => {
  const rest = ['老磨坊旁开门，头一天来了一百三十多人，', '把渠边的石凳都坐满了，守磨人周长庚只好', '从家里搬来六条长凳。'];

  it('is told by a word that leads on', () => {
    expect(kinds('东岭磨坊书屋开门', '头一天座无虚席', '东岭村的磨坊书屋 26 日在', ...rest)).toEqual(['head', 'head', 'body', 'body', 'body', 'body']);
  });

  it('costs more as a headline where a reporter learnt it, or it was on a day of the month', () => {
    const cost = (line: string): number => headCost(read(line).at(0), undefined);
    expect(cost('记者日前从东岭村获悉')).toBeGreaterThan(cost('守磨人不再从西山挑水'));
    expect(cost('磨坊书屋26日在东岭开')).toBeGreaterThan(cost('磨坊书屋26日起在东岭'));
    // A clause and what announces what follows.
    expect(cost('为了水渠早日修好，我们提议：')).toBeGreaterThan(cost('为了水渠早日修好，我们提议') + 2);
  });
});

describe('a greeting', () => {
  it('opens a letter behind its headline, whatever its length', () => {
    const lines = [
      '磨坊边的书屋今天又添了', '三十二册旧书，都是街坊们送来', '的，书脊上贴着小小的名字条儿', '和日期。 周长庚', '致来磨坊的朋友的一封信', '各位磨坊朋友：',
      '春水将至，为了磨坊的水渠早日修', '好，我们向大家发出如下倡议：', '一是绕道而行。遇到修渠的人，请', '大家让一让。',
    ];
    expect(kinds(...lines)).toEqual(['body', 'body', 'body', 'body', 'head', 'body', 'body', 'body', 'body', 'body']);
  });
});

describe('an interview', () => {
  it('has questions that look like headlines, but for the answer behind', () => {
    const [asked, answer] = read('一、磨坊几点开门？', '答：每天清晨六点，水大的');
    expect(headCost(asked!, answer)).toBeGreaterThan(headCost(asked!, undefined) + 4);
  });

  it('has questions that are numbered', () => {
    const [numbered, bare] = read('Q2：磨坊几点开门？', '二问磨坊几点开门？');
    expect(headCost(numbered!, undefined)).toBeGreaterThan(headCost(bare!, undefined) + 3);
  });

  it('is no poem, however short its lines are', () => {
    const [question, verse] = read('问：磨坊几点开门', '磨坊在清晨醒来');
    expect(verseCost(question!)).toBeGreaterThan(verseCost(verse!) + 4);
  });
});

describe('a line of a text that looks like a headline', () => {
  it('holds an address, behind which the line has no room for more', () => {
    const [address, mail, bare] = read('报名请上 www.example.org/', '来稿请寄 mill@example.org', '东岭老磨坊又转了');
    for (const line of [address!, mail!]) expect(headCost(line, undefined)).toBeGreaterThan(headCost(bare!, undefined) + 4);
  });

  it('is stretched before an address that did not fit, however long that is', () => {
    const cost = (behind: string): number => { const lines = read('请 将 稿 件 发 送 至', behind); return headCost(lines.at(0), lines.get(1)); };
    expect(cost('mill@example.org，并写明')).toBeGreaterThan(cost('东岭村磨坊，并写明') + 4);
    expect(read('https://mill.example.org/2021/03/08/spring/book.html').at(0).unit).toBeGreaterThan(20);
  });

  it('is a sound that trails off, and no word in quotation marks', () => {
    const [sound, word] = read('“吱呀——”', '“老磨坊”');
    expect(headCost(sound!, undefined)).toBeGreaterThan(headCost(word!, undefined) + 4);
  });

  it('is no last line of a text where its characters are spaced out', () => {
    const lines = ['本报讯三月八日清晨，东岭村的老磨坊', '又转了起来，水从渠里哗哗地流进来，门外', '的人都笑着往里走，守磨人周长庚从家里搬', '磨 坊 书 屋 开 门', '头一天来了一百三十多人', '书屋设在磨坊旁边的旧粮仓里，书是村民', '们捐的，一共三百二十册。'];
    expect(kinds(...lines)[3]).toBe('head');
  });

  it('is told by the rest of its word behind it', () => {
    const end = ['本报讯三月八日清晨，东岭村的老磨坊', '又转了起来，水从渠里哗哗地流进来，门外', '着的人都笑了。', '《东岭村磨坊图》的清样已于昨天付', '印，图集里有守磨人周长庚收着的老旧', '照片和一张水渠图样村民人人都有一册他说', '只要还走得动就天天来开门。'];
    expect(kinds(...end)).toEqual(end.map(() => 'body'));
  });
});

describe('a caption', () => {
  it('has its first line, though it could be a headline, where the next one is the rest of its word', () => {
    const lines = ['在东岭村一处修缮一新的老磨坊', '里，守磨人正往石磨里添着新收的', '玉米。 姻 资料图', '近日，东岭村的老磨坊又转了起来，水从渠', '里哗哗地流进来，门外等着的人都笑了。'];
    const labels = bestPath(read(...lines));
    expect(lines.map((_, i) => (labels.first(i) ? labels.kind(i) : ''))).toEqual(['caption', '', '', 'body', '']);
  });

  it('is no text, and no verse, where it says that it tells what is seen, however it is set', () => {
    const text = ['近日，东岭村的老磨坊又转了起来，', '水从渠里哗哗地流进来，门外等着的', '人都笑了。'];
    for (const lines of [['图为守磨人周长庚正', '往石磨里添着新收的', '玉米，街坊们站在门', '外看。 王小强摄'], ['图为守磨人正往石磨里添着新的玉', '米。 王小强摄']]) {
      expect(kinds(...text, ...lines)).toEqual([...text.map(() => 'body'), ...lines.map(() => 'caption')]);
    }
  });
});

describe('a narrow caption behind a headline of one line', () => {
  it('is no text that the headline begins', () => {
    const text = ['近日，东岭村的老磨坊又转了', '起来，水从渠里哗哗地流进来，门', '外等着的人都笑了。'];
    const caption = ['图为守磨人周长庚往石磨', '里添着新收的玉米，街坊', '们站在门外，等着头一把', '面粉。 资料图'];
    expect(kinds(...text, '老磨坊“转”起来', ...caption)).toEqual([...text.map(() => 'body'), 'head', ...caption.map(() => 'caption')]);
  });
});

describe('who made a picture', () => {
  it('is told on a line of its own behind the caption’s stop, whatever the name is', () => {
    const credit = (line: string, before = '守磨人往石磨里添着新收的玉米。'): boolean => read(before, line).at(1).credit?.sure === true;
    expect([credit('鲤舟摄'), credit('鲤舟 摄'), credit('鲤舟摄', '守磨人往石磨里添着新收的玉')]).toEqual([true, true, false]);
    expect([credit('航摄'), credit('高空拍摄')]).toEqual([false, false]);
  });
});

describe('an occasion in brackets', () => {
  it('is a line of a headline sooner than a note is', () => {
    const cost = (line: string): number => headCost(read(line).at(0), undefined);
    expect(cost('（东岭村修渠议事会）')).toBeLessThan(cost('（作者为东岭村村民）') - 2);
  });
});

describe('a word behind the page’s furniture', () => {
  it('may be the first headline’s kicker', () => {
    const rest = ['东岭村的磨坊转了起来', '守磨人等了二十年', '近日，东岭村的老磨坊又转了起来，水从渠', '里哗哗地流进来，门外等着的人都笑了。'];
    expect(kinds('责任编辑：王小强', '乡间走笔', ...rest).slice(0, 3)).toEqual(['furniture', 'head', 'head']);
    expect(kinds('责任编辑：王小强', '要闻', ...rest).slice(0, 3)).toEqual(['furniture', 'furniture', 'head']);
  });
});
