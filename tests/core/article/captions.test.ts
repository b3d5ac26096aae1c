import { describe, expect, it } from 'vitest';
import { placeCaptions, type CaptionDraft, type CaptionHost } from '../../../src/core/article/captions';

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
