import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inferLayout } from '../../../src/core/article/infer';
import { everyPart } from '../../../src/core/article/layout';
import { mendLines } from '../../../src/core/page/fragments';
import { pageLines } from '../../../src/core/page/lines';
import { DEFAULT_PROFILE } from '../../../src/core/page/profile';
import { growth } from '../../cost';

const mended = (...lines: string[]): string[] => {
  const out = mendLines(pageLines(lines.join('\n\n')));
  return Array.from({ length: out.count }, (_, i) => out.text(i).replace(/\s+/g, '·'));
};

/// A text of measure 16, cut wherever two marks meet.
const CUT = [
  '老茶馆的账房先生用的还是《珠算入门》',
  '，书页翻得起了毛边。他说这本书跟了他',
  '四十一年，换过三回封皮。',
  '“算盘不会没电。',
  '”他把算珠拨得脆响，茶客们都笑了',
  '起来，说先生的脑子也从来没断过电。',
  '茶馆要搬到河对岸去，算盘要不要一起',
  '搬，他还没有拿定主意。',
];

describe('mendLines', () => {
  it('puts the rest of a line to it where it begins with a mark that begins no line', () => {
    expect(mended('县里编成了《山路百问》', '，发到每一户', '人家手里，看不懂的可以打电话来问，', '一共印了九百本，还留了三十本给学校。')[0]).toBe('县里编成了《山路百问》·，发到每一户');
  });

  it('does so over several marks, and where a mark opens a quotation and both parts fill a line', () => {
    const lines = mended('渡口一天走三趟船（早、中、晚各', '一趟”', '）', '，逢集再加一趟，下雨照旧，', '雾天要等雾散，船老大站在船头说了', '算，', '“看不见对岸，我就绝对不开这', '条船。”这是老规矩《渡口约》', '，从他');
    expect(lines).toContain('一趟”·）·，逢集再加一趟，下雨照旧，');
    expect(lines.some((line) => line.startsWith('算，·“看不见'))).toBe(true);
  });

  it('leaves a quotation that begins a paragraph behind a sentence', () => {
    const lines = mended('村里修好了《水渠图》', '，挂在祠堂里。', '谁家的田在哪一段，一看就知道了，', '再不用争。', '“往年放水要吵半个月。', '”管水的');
    expect(lines).toEqual(['村里修好了《水渠图》·，挂在祠堂里。', '谁家的田在哪一段，一看就知道了，', '再不用争。', '“往年放水要吵半个月。·”管水的']);
  });

  it('leaves pages alone that have no such line, and lines that a page without rules begins with a mark', () => {
    const plain = ['他说：', '“水来了。”', '大家都跑到渠边去看，连学生也来了。'];
    expect(mended(...plain)).toEqual(plain);
    const ruleless = ['十六个字的一行写满了就要折到下面，', '，不管那里是什么样的标点都照折不误', '。排字的人说这样省事，读的人不同意。'];
    expect(mended(...ruleless)).toEqual(ruleless);
  });

  it('lets the text be read as a whole, its pieces still lines of the file', () => {
    const source = `${CUT.join('\n\n')}\n\n老账房的算盘\n`;
    const { articles } = inferLayout(source, DEFAULT_PROFILE);
    const paragraphs = articles[0]!.parts.filter(({ role }) => role === 'paragraph').map(({ pieces }) => pieces.map(({ from, to }) => source.slice(from, to).trim()));
    expect(paragraphs[0]!.slice(0, 2)).toEqual(CUT.slice(0, 2));
    expect(paragraphs.flat().every((piece) => CUT.includes(piece))).toBe(true);
    expect(articles).toHaveLength(1);
  });

  it('cuts the source without a gap, whatever stands in it', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: fc.constantFrom('水', '渠', '。', '，', '“', '”', '）', '9', ' ') })), (lines) => {
      const source = lines.join('\n');
      const pieces = [...everyPart(inferLayout(source, DEFAULT_PROFILE))].flatMap((part) => part.pieces).sort((a, b) => a.from - b.from);
      let at = 0;
      for (const piece of pieces) {
        expect(piece.from).toBe(at);
        at = piece.to;
      }
      expect(at).toBe(source.length);
    }));
  });

  it('takes time that grows with the page', () => {
    expect(growth(400, (size) => mendLines(pageLines(Array.from({ length: size }, () => CUT.join('\n')).join('\n'))))).toBeLessThan(9);
  });
});
