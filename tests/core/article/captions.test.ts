import { describe, expect, it } from 'vitest';
import { buildCaption } from '../../../src/core/article/build';
import { placeCaptions, type CaptionDraft, type CaptionHost } from '../../../src/core/article/captions';
import { bestPath } from '../../../src/core/article/path';
import { readLines } from '../../../src/core/article/reading';
import { pageLines } from '../../../src/core/page/lines';
import { DEFAULT_PROFILE } from '../../../src/core/page/profile';
import { growth } from '../../cost';

const TEXTS = ['老磨坊又转了起来', '操场铺上塑胶跑道', '公路本周全线通车', '渔民开船出海捕捞', '果农忙着采摘红梨', '剧团下乡演出皮影', '医生进村义诊三天', '邮差骑车翻过山梁'];
/// Each text on a line of its own; the caption stands on line 8, behind the last one.
const hosts = TEXTS.map((text, i): CaptionHost => ({ id: `a${i}`, text, lines: new Set([i]) }));
const place = (text: string): string => placeCaptions([{ id: 'c', text, parts: [], from: 8, to: 9 } satisfies CaptionDraft], hosts, () => false)[0]!.target;

describe('placeCaptions', () => {
  it('goes by one rare word, whatever text stands beside', () => {
    expect(place('老磨坊外排起长队')).toBe('a0');
  });

  it('leaves a caption in the tray that shares as much with another text, or nothing', () => {
    expect(place('老磨坊外等着邮差骑')).toBe('tray');
    expect(place('清晨的第一缕阳光')).toBe('tray');
  });
});

describe('what an article shares with a caption', () => {
  const PEPPERS = '青石坡的山地上，今年第一次栽了辣椒。合作社从外地请来师傅，手把手地教大家育苗、移栽。老罗家的六分地原先撂荒，如今一垄一垄地铺了膜。他说，栽得好不好，秋天看枝头。收购的人已经来看过两回，价钱谈妥了，只等红透。';
  const FERRY = '柳湾渡口停了四十年的木船，上月又下了水。船是照着旧图纸重做的，用了三十二根杉木，一根铁钉也没有。开船那天，两岸的人都来了，小孩坐在船头，老人站在岸边。撑船的是老艄公的孙子，他说，桥虽然通了，船还是要有人会撑。';
  const HALL = '镇上的文化站办起了展览，三间屋子摆满了老物件：船桨、斗笠、油灯、秤砣。最多的是照片，有渡口的、集市的、学堂的。管理员说，东西都是各家送来的，每件都写了来历。开展一周，来了一千多人，有人在照片里认出了自己的外公。'.repeat(6);
  const of = (text: string, texts: readonly string[]): string =>
    placeCaptions([{ id: 'c', text, parts: [], from: 90, to: 91 }], texts.map((one, i): CaptionHost => ({ id: `a${i}`, text: one, lines: new Set([i]) })), () => false)[0]!.target;

  it('says more where the article is short, since a long one has most words by chance', () => {
    expect(of('渡口边等着过河的人。', [PEPPERS, FERRY.slice(0, 104), HALL])).toBe('a1');
  });

  it('is told by single characters where words are put otherwise', () => {
    expect(of('椒红了，垄间栽苗的罗家人。', [PEPPERS, FERRY, HALL])).toBe('a0');
  });

  it('is no more than chance where the picture is of something else', () => {
    expect(of('列车驶过雪后的高架桥。', [PEPPERS, FERRY, HALL])).toBe('tray');
  });

  it('is found in time that grows with the page', () => {
    const work = (size: number): unknown => {
      const texts = Array.from({ length: size }, (_, i) => `第${i}户${PEPPERS}`);
      const all = texts.map((text, i): CaptionHost => ({ id: `a${i}`, text, lines: new Set([i]) }));
      const captions = texts.map((_, i): CaptionDraft => ({ id: `c${i}`, text: `第${i}户的辣椒栽在山坡上。`, parts: [], from: size + i, to: size + i + 1 }));
      return placeCaptions(captions, all, () => false);
    };
    expect(growth(1600, work)).toBeLessThan(9);
  });
});

describe('buildCaption', () => {
  it('ends where a line that is all credit begins, though the caption has no stop', () => {
    const source = '守磨人周长庚在东岭村老磨坊里添玉米\n林小满 供图\n';
    const readings = readLines(pageLines(source), DEFAULT_PROFILE);
    const { text, parts } = buildCaption({ source, readings, labels: bestPath(readings) }, 0, 2);
    expect([text, parts.map((part) => part.role)]).toEqual(['守磨人周长庚在东岭村老磨坊里添玉米', ['caption', 'credit']]);
  });
});
