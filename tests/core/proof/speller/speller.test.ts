import { describe, expect, it } from 'vitest';
import { TRAIN, trainModel } from '../../../../src/core/proof/speller/learn';
import { aboutOf, packModel, packRows, unpackModel } from '../../../../src/core/proof/speller/model';
import { createSpeller } from '../../../../src/core/proof/speller/speller';
import { packTrees, Trees } from '../../../../src/core/proof/speller/trees';
import { smallModel, TEXT } from './small';

const model = packModel(smallModel());
/// A forest that never says yes: what is found without it.
const silent = packTrees(Trees.of([], [], [], [], []));
const speller = createSpeller(model);
const marked = (text: string): string[] => speller.check(text).map(({ from, to, fixes }) => `${text.slice(from, to)}→${fixes[0]}`);

describe('a speller of a small world', () => {
  it('finds a character of the same sound that stands for another', () => {
    expect(marked('东街街道认真部暑防汛工作，确保群众满意。')).toEqual(['暑→署']);
    expect(marked('据山前居委会介绍，今年的供暖工作以经全面展开。')).toEqual(['以→已']);
  });

  it('finds a look-alike', () => {
    expect(marked('据山前居委会介绍，今年的供暖工作己经全面展开。')).toEqual(['己→已']);
  });

  it('finds a character that is missing from a word', () => {
    const sure = packTrees(Trees.of([0], [255], [0], [0], [6144]));
    const text = '据山前居会介绍，今年的供暖工作已经全面展开。';
    expect(createSpeller(packModel({ ...smallModel(), gaps: sure })).check(text).map(({ from, to, fixes }) => `${text.slice(from, to)}→${fixes[0]}`)).toEqual(['居会→居委会']);
    expect(marked(text)).toEqual([]);
  });

  it('finds the last character of a word set twice', () => {
    expect(marked('桥头街道认真部署署消防工作，确保群众满意。')).toEqual(['署署→署']);
  });

  it('finds more in a draft, and tells what was counted', () => {
    const text = '东街街道认真部暑防汛工作，确保群众满意。';
    expect(speller.checkDraft(text, { threshold: 0 }).map(({ from, fixes }) => [from, fixes[0]])).toContainEqual([7, '署']);
    // Whether it was looked at before or not.
    for (const counted of [speller.isCounted(text), createSpeller(model).isCounted(text)]) expect([counted(3), counted(7), counted(16)]).toEqual([true, false, true]);
  });

  it('knows words', () => {
    expect([speller.isWord('部', '署'), speller.isWord('署', '部'), speller.isWord('，', '部')]).toEqual([true, false, false]);
  });

  it('finds two that changed places', () => {
    expect(marked('桥头街道认真署部消防工作，确保群众满意。')).toEqual(['署部→部署']);
    const [hit, ...others] = createSpeller(packModel({ ...smallModel(), trees: silent })).check('据山前居会委介绍，今年的供暖工作已经全面展开。');
    expect(hit).toMatchObject({ from: 4, to: 6, fixes: ['委会'] });
    expect(hit!.score).toBeGreaterThan(3);
    expect(others).toEqual([]);
  });

  it('looks where people are known to slip, though the text was counted', () => {
    const known = smallModel([...'甲乙丙丁戊己'].map((char) => `${char}说确保群众满易，`).join('\n'));
    const text = '全面展开，确保群众满易，';
    expect(createSpeller(packModel(known)).check(text).map(({ fixes }) => fixes[0])).toEqual(['意']);
    const innocent = { ...known, confusions: packRows(Array.from({ length: aboutOf(known).symbols }, () => [])) };
    expect(createSpeller(packModel(innocent)).check(text)).toEqual([]);
  });

  it('finds two of them in one text, in their places', () => {
    const text = '西街街道认真部暑消防工作，确保群众满易。';
    expect(speller.check(text).map(({ from, to, fixes }) => [from, to, fixes[0]])).toEqual([[7, 8, '署'], [18, 19, '意']]);
  });

  it('leaves text alone that it has counted', () => {
    for (const line of TEXT.split('\n')) expect(speller.check(line), line).toEqual([]);
  });

  it('leaves alone what is protected, and whatever scores too low', () => {
    const text = '东街街道认真部暑防汛工作，确保群众满意。';
    expect(speller.check(text, { protect: (wording) => wording === '部暑' })).toEqual([]);
    expect(speller.check(text, { protect: (wording) => wording === '防汛' })).toHaveLength(1);
    expect(speller.check(text, { threshold: 3 })).toEqual([]);
  });

  it('says nothing about empty, short and foreign text', () => {
    for (const text of ['', '。', '部', 'Galley 2.0', '龘龘龘', '\ud800']) expect(speller.check(text)).toEqual([]);
  });
});

describe('a model file', () => {
  it('comes back as it was packed', () => {
    expect(packModel(unpackModel(model))).toEqual(model);
  });

  it('is refused when it is something else or is cut short', () => {
    expect(() => createSpeller(new Uint8Array(500))).toThrow(RangeError);
    expect(() => createSpeller(model.subarray(0, model.length - 5))).toThrow(RangeError);
  });

  it('may lie anywhere in a buffer', () => {
    const shifted = new Uint8Array(model.length + 3);
    shifted.set(model, 3);
    expect(createSpeller(shifted.subarray(3)).check('东街街道认真部暑防汛工作。')).toHaveLength(1);
  });

  it('learns a forest that tells slips from what is right', () => {
    const trained = createSpeller(packModel(trainModel(unpackModel(model), TEXT, [], { ...TRAIN, sentences: 400, clean: 100, trees: 20, leaves: 4 })));
    const scores = trained.check('东街街道认真部暑防汛工作，确保群众满意。', { threshold: -20 });
    expect(scores.filter(({ fixes, score }) => fixes[0] === '署' && score > 0)).toHaveLength(1);
  });
});
