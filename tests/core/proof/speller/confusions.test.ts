import { describe, expect, it } from 'vitest';
import { Alphabet, FIRST } from '../../../../src/core/proof/speller/alphabet';
import { confusionLevel } from '../../../../src/core/proof/speller/confusions';
import { ConfusionTally } from '../../../../src/core/proof/speller/learn-confusions';
import { TRAIN, trainModel } from '../../../../src/core/proof/speller/learn';
import type { Pair } from '../../../../src/core/proof/speller/learn-mistakes';
import { openModel } from '../../../../src/core/proof/speller/model';
import { smallModel, TEXT } from './small';

const alphabet = new Alphabet('的地得在再街道');
const [de, di] = [FIRST, FIRST + 1];
const pair = (wrong: string, right: string): Pair => ({ wrong: alphabet.read(wrong).ids, right: alphabet.read(right).ids });

describe('what people have written for what', () => {
  it('has levels by doublings', () => {
    expect([0, 1, 2, 3, 4, 5, 8, 9, 64, 5000].map(confusionLevel)).toEqual([0, 1, 2, 3, 3, 4, 4, 5, 7, 7]);
  });

  it('is counted one way, and for characters only', () => {
    const tally = new ConfusionTally(alphabet.size, [pair('街的', '街地'), pair('在的', '在地'), pair('道1', '道，')]);
    expect(tally.level(de, di)).toBe(2);
    expect(tally.level(di, de)).toBe(0);
    expect(tally.values.length).toBe(1);
  });

  it('can be taken without one sentence, and is then as before', () => {
    const once = pair('街的', '街地');
    const tally = new ConfusionTally(alphabet.size, [once, pair('在再的', '在再地')]);
    tally.adjust(once, -1);
    expect(tally.level(de, di)).toBe(1);
    tally.adjust(once, 1);
    expect(tally.level(de, di)).toBe(2);
  });

  it('is learnt from pairs, and kept from the model where there are none', () => {
    const sections = smallModel();
    const options = { ...TRAIN, sentences: 60, clean: 20, trees: 4, leaves: 4 };
    const small = openModel(sections).alphabet;
    const [wrote, meant] = ['讯', '汛'].map((char) => small.idOf(char.charCodeAt(0))) as [number, number];
    const slip = { wrong: small.read('东街街道认真部署防讯工作。').ids, right: small.read('东街街道认真部署防汛工作。').ids };
    expect(openModel(trainModel(sections, TEXT, [slip], options)).confusions.level(wrote, meant)).toBe(1);
    expect(trainModel(sections, TEXT, [], options).confusions).toEqual(sections.confusions);
  });
});
