import { describe, expect, it } from 'vitest';
import { COMMANDS, parseCommandLine, UsageError } from '../../src/cli/options';
import { EXPORT_FORMATS } from '../../src/core/export';

const words = (line: string): string[] => line.split(' ').filter((word) => word !== '');
const parse = (line: string): unknown => parseCommandLine(words(line));
const fault = (line: string): string => {
  try {
    parse(line);
  } catch (error) {
    if (error instanceof UsageError) return error.sentence.en.replace(/\{(\w+)\}/g, (_, name: string) => String(error.data[name]));
    throw error;
  }
  return '';
};

describe('parseCommandLine', () => {
  it.each([
    ['', { command: 'help' }],
    ['--help', { command: 'help' }],
    ['--lang zh', { command: 'help' }],
    ['help check', { command: 'help', about: 'check' }],
    ['check -h', { command: 'help', about: 'check' }],
    ['--version', { command: 'version' }],
    ['repair a.txt', { command: 'repair', options: { files: ['a.txt'], json: false, changes: false, layout: false } }],
    ['--lang zh repair - --format json', { command: 'repair', options: { files: ['-'], json: true, changes: false, layout: false } }],
    ['check a b --severity b --fail-on A', { command: 'check', options: { files: ['a', 'b'], json: false, severity: 'B', failOn: 'A', budget: false } }],
    ['review a --article 1,3 --article 5 --confirm Wang', { command: 'review', options: { files: ['a'], json: false, articles: [1, 3, 5], layout: false, confirm: 'Wang', stage: undefined } }],
    ['export a --to o --as md,diff', { command: 'export', options: { files: ['a'], json: false, articles: [], formats: ['md', 'diff'], folder: 'o', resume: false, pdf: false } }],
    ['export a --to o', { command: 'export', options: { files: ['a'], json: false, articles: [], formats: [], folder: 'o', resume: false, pdf: false } }],
    ['learn a b --out m', { command: 'learn', options: { texts: ['a', 'b'], out: 'm', source: 'a, b' } }],
    ['learn old/pages/ --out m --source ours --from f --pairs p', { command: 'learn', options: { texts: ['old/pages/'], out: 'm', source: 'ours', from: 'f', pairs: 'p' } }],
    ['learn a --use', { command: 'learn', options: { texts: ['a'], source: 'a' } }],
    ['learn old/pages/ --out m --language l', { command: 'learn', options: { texts: ['old/pages/'], out: 'm', source: 'pages', language: 'l' } }],
    ['check a --speller m', { command: 'check', options: { files: ['a'], json: false, severity: 'C', failOn: undefined, speller: 'm', budget: false } }],
    ['rules', { command: 'rules', options: { names: [], json: false } }],
  ])('%s', (line, expected) => expect(parse(line)).toEqual(expected));

  it.each([
    ['chekc a', 'There is no command chekc. Did you mean check?'],
    ['frobnicate', 'There is no command frobnicate.'],
    ['help nothing', 'There is no command nothing.'],
    ['--frob', 'There is no option --frob.'],
    ['check', 'No file is named. Name one or more, or - for standard input.'],
    ['check a --formt json', 'check has no option --formt. Did you mean --format?'],
    ['check a --format', 'The option --format lacks its value, or has one too many.'],
    ['check a --format xml', '--format cannot be xml; it can be text, json.'],
    ['check a --lang fr', '--lang cannot be fr; it can be zh, en.'],
    ['check a --fail-on D', '--fail-on cannot be D; it can be A, B, C.'],
    ['export a', 'Where to is not said: use --to FOLDER.'],
    ['export a --to o --as pdf', `--as cannot be pdf; it can be ${EXPORT_FORMATS.join(', ')}.`],
    ['learn --out m', 'No text is named. Name files or folders.'],
    ['learn a', 'Where the model goes is not said: use --out FILE, or --use to have Galley on this machine go by it.'],
    ['learn a --out m --use', 'Only one of --out and --use can be given.'],
    ['learn a --out m --from f --language l', 'Only one of --from and --language can be given.'],
    ['review a --article two', '--article takes the number of an article on the page (from 1), not two.'],
  ])('%s', (line, sentence) => expect(fault(line)).toBe(sentence));

  it('wants a name for a review, not a blank', () => {
    expect(() => parseCommandLine(['review', 'a', '--confirm', ' '])).toThrow(UsageError);
    expect(() => parseCommandLine(['review', 'a', '--stage', '一校'])).toThrow(UsageError);
  });

  it('knows every command that it names', () => {
    for (const command of COMMANDS) expect(parse(`help ${command}`)).toEqual({ command: 'help', about: command });
  });
});
