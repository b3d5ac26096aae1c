import { describe, expect, it } from 'vitest';
import { frames } from '../../../src/core/proof/frames';

function read(row: string, text: string): { hit: string; fixes: readonly string[] | null; data: unknown } | undefined {
  const [pattern] = frames(row, 'blend');
  const hit = pattern!.find.exec(text);
  return hit ? { hit: hit[0], fixes: pattern!.fix(hit), data: pattern!.data!(hit) } : undefined;
}

describe('a frame', () => {
  it('finds the words on both sides of its gap, where the clause ends, and puts the gap into its fixes', () => {
    expect(read('取决于{}(所决定|决定) → 取决于{} | 由{}$1', '甜不甜取决于日照决定，')).toEqual({ hit: '取决于日照决定', fixes: ['取决于日照', '由日照决定'], data: { one: '取决于', other: '决定' } });
    expect(read('取决于{}(所决定|决定) → 取决于{}', '取决于日照决定不了')).toBeUndefined();
    expect(read('取决于{}决定 → 取决于{}', '取决于日照，由它决定。')).toBeUndefined();
  });

  it('counts alternatives from the left, and names them to the message', () => {
    expect(read('(献给|留给)(了|){10}上 → $1$2{}', '留给了讲台上。')).toEqual({ hit: '留给了讲台上', fixes: ['留给了讲台'], data: { one: '留给了', other: '上' } });
  });

  it('keeps to the size of its gap', () => {
    expect(read('从{3}开始起 → 从{}起', '从三月开始起，')).toMatchObject({ fixes: ['从三月起'] });
    expect(read('从{3}开始起 → 从{}起', '从明年三月开始起，')).toBeUndefined();
  });

  it('looks at what must follow without taking it', () => {
    expect(read('共{4}共…[0-9] → {}共', '共收信共30封')).toMatchObject({ hit: '共收信共', fixes: ['收信共'] });
    expect(read('共{4}共…[0-9] → {}共', '共收信共勉')).toBeUndefined();
  });

  it('may have no gap', () => {
    expect(read('(十分|非常)(高兴|开心)(极了) → $1$2 | $2$3', '非常开心极了！')).toMatchObject({ fixes: ['非常开心', '开心极了'], data: { one: '非常', other: '极了' } });
  });

  it.each(['取决于{}决定', '→ 取决于{}', '取决于{}决定 →', '取决于{}由{}决定 → 取决于{}', '(从|自){}起 → $2{}起', '决定了 → {}决定'])('refuses a row that is not written so: %s', (row) => {
    expect(() => frames(row, 'blend')).toThrow(row.includes('由') ? 'two gaps' : 'not a frame');
  });
});
