import { basename, resolve } from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { EXPORT_FORMATS, type ExportFormat } from '../core/export';
import type { Severity } from '../core/rule/rule';
import type { Sentence, SentenceData } from '../core/text/say';
import type { CheckOptions } from './check';
import type { ExportOptions } from './export';
import type { ImportOptions } from './import';
import type { LearnOptions } from './learn';
import { nearest } from './nearest';
import type { RepairOptions } from './repair';
import type { ReviewOptions } from './review';
import type { RulesOptions } from './rules';
import type { VerifyOptions } from './verify';

export const COMMANDS = ['repair', 'check', 'review', 'export', 'verify', 'import', 'rules', 'learn'] as const;
export type CommandName = (typeof COMMANDS)[number];

/// What a command line asks for.
export type Invocation =
  | { readonly command: 'repair'; readonly options: RepairOptions }
  | { readonly command: 'check'; readonly options: CheckOptions }
  | { readonly command: 'review'; readonly options: ReviewOptions }
  | { readonly command: 'export'; readonly options: ExportOptions }
  | { readonly command: 'rules'; readonly options: RulesOptions }
  | { readonly command: 'verify'; readonly options: VerifyOptions }
  | { readonly command: 'import'; readonly options: ImportOptions }
  | { readonly command: 'learn'; readonly options: LearnOptions }
  | { readonly command: 'help'; readonly about?: CommandName }
  | { readonly command: 'version' };

/// A command line that asks for nothing that can be done.
export class UsageError extends Error {
  override readonly name = 'UsageError';
  constructor(readonly sentence: Sentence, readonly data: SentenceData = {}, readonly about?: CommandName) {
    super(sentence.en);
  }
}

const COMMON = { lang: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;
const OPTIONS = {
  repair: { ...COMMON, format: { type: 'string' }, changes: { type: 'boolean' }, layout: { type: 'boolean' }, to: { type: 'string' } },
  check: { ...COMMON, format: { type: 'string' }, severity: { type: 'string' }, 'fail-on': { type: 'string' }, speller: { type: 'string' }, budget: { type: 'boolean' }, sheet: { type: 'string' }, to: { type: 'string' } },
  review: { ...COMMON, format: { type: 'string' }, article: { type: 'string', multiple: true }, layout: { type: 'boolean' }, confirm: { type: 'string' }, stage: { type: 'string' }, record: { type: 'string' } },
  export: { ...COMMON, format: { type: 'string' }, article: { type: 'string', multiple: true }, as: { type: 'string', multiple: true }, to: { type: 'string' }, resume: { type: 'boolean' }, pdf: { type: 'boolean' }, override: { type: 'string' } },
  verify: { ...COMMON, format: { type: 'string' }, pages: { type: 'string' } },
  import: { ...COMMON, format: { type: 'string' }, to: { type: 'string' } },
  rules: { ...COMMON, format: { type: 'string' } },
  learn: { ...COMMON, out: { type: 'string' }, source: { type: 'string' }, from: { type: 'string' }, language: { type: 'string' }, pairs: { type: 'string' }, use: { type: 'boolean' } },
} as const satisfies Record<CommandName, ParseArgsConfig['options']>;

const isCommand = (word: string): word is CommandName => (COMMANDS as readonly string[]).includes(word);

/// The value of `--lang`, wherever it stands: errors of usage are told in it, too.
export function askedLanguage(argv: readonly string[]): string | undefined {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  return at < 0 ? undefined : argv[at]!.includes('=') ? argv[at]!.slice('--lang='.length) : argv[at + 1];
}

/// Reads a command line (without program and script). Throws `UsageError`.
export function parseCommandLine(argv: readonly string[]): Invocation {
  const at = argv.findIndex((word, index) => !word.startsWith('-') && argv[index - 1] !== '--lang');
  const word = argv[at];
  if (word === undefined) {
    if (argv.includes('--version') || argv.includes('-V')) return { command: 'version' };
    const odd = argv.find((arg, index) => !['-h', '--help', '--lang'].includes(arg) && !arg.startsWith('--lang=') && argv[index - 1] !== '--lang');
    if (odd !== undefined) throw new UsageError({ zh: '没有 {name} 这个选项。', en: 'There is no option {name}.' }, { name: odd });
    return { command: 'help' };
  }
  if (word === 'help') {
    const about = argv[at + 1];
    if (about !== undefined && !isCommand(about)) throw unknownCommand(about);
    return { command: 'help', ...(about !== undefined && { about }) };
  }
  if (!isCommand(word)) throw unknownCommand(word);
  return parseCommand(word, [...argv.slice(0, at), ...argv.slice(at + 1)]);
}

function unknownCommand(word: string): UsageError {
  const near = nearest(word, COMMANDS);
  return near === undefined
    ? new UsageError({ zh: '没有 {word} 这个命令。', en: 'There is no command {word}.' }, { word })
    : new UsageError({ zh: '没有 {word} 这个命令。是不是 {near}？', en: 'There is no command {word}. Did you mean {near}?' }, { word, near });
}

function parseCommand(command: CommandName, args: string[]): Invocation {
  const { values, positionals: files } = parse(command, args);
  if (values.help) return { command: 'help', about: command };
  if (values.lang !== undefined) oneOf(command, '--lang', values.lang, ['zh', 'en']);
  if (command === 'rules') {
    const format = oneOf(command, '--format', values.format ?? 'text', ['text', 'json', 'markdown']);
    return { command, options: { names: files, json: format === 'json', ...(format === 'markdown' && { page: true }) } };
  }
  const json = oneOf(command, '--format', values.format ?? 'text', ['text', 'json']) === 'json';
  if (files.length === 0 && command === 'learn') throw new UsageError({ zh: '没有给出文本。写文件或文件夹的名称。', en: 'No text is named. Name files or folders.' }, {}, command);
  if (files.length === 0) throw new UsageError({ zh: '没有给出文件。写文件名，或用 - 读标准输入。', en: 'No file is named. Name one or more, or - for standard input.' }, {}, command);
  switch (command) {
    case 'repair':
      return { command, options: { files, json, changes: (values.changes ?? false) || (values.layout ?? false), layout: values.layout ?? false, to: values.to } };
    case 'check': {
      if (values.sheet !== undefined && files.length > 1) throw new UsageError({ zh: '--sheet 一次只能写一个版面的表。', en: '--sheet takes one page at a time.' }, {}, command);
      const severities: readonly Severity[] = ['A', 'B', 'C'];
      const failOn = values['fail-on'];
      return { command, options: {
        files, json,
        severity: oneOf(command, '--severity', (values.severity ?? 'C').toUpperCase(), severities),
        failOn: failOn === undefined ? undefined : oneOf(command, '--fail-on', failOn.toUpperCase(), severities),
        speller: values.speller, to: values.to,
        budget: (values.budget ?? false) || values.sheet !== undefined,
        ...(values.sheet !== undefined && { sheet: values.sheet }),
      } };
    }
    case 'review': {
      const confirm = values.confirm?.trim();
      if (confirm === '') throw new UsageError({ zh: '--confirm 后面要写签字人的姓名。', en: '--confirm needs the name of who signs.' }, {}, command);
      if (values.record !== undefined && files.length > 1) throw new UsageError({ zh: '--record 一次只能写一个版面的记录。', en: '--record takes one page at a time.' }, {}, command);
      if (values.stage !== undefined && confirm === undefined) throw new UsageError({ zh: '写了 --stage，还要用 --confirm 写签字人的姓名。', en: '--stage needs --confirm with the name of who signs.' }, {}, command);
      return { command, options: { files, json, articles: numbers(command, values.article), layout: values.layout ?? false, confirm, stage: values.stage, ...(values.record !== undefined && { record: values.record }) } };
    }
    case 'export': {
      if (values.to === undefined) throw new UsageError({ zh: '没有说导出到哪里：用 --to 文件夹。', en: 'Where to is not said: use --to FOLDER.' }, {}, command);
      const override = values.override?.trim();
      if (override === '') throw new UsageError({ zh: '--override 后面要写理由。', en: '--override needs a reason.' }, {}, command);
      const asked = (values.as ?? []).flatMap((list) => list.split(',')).map((name) => name.trim()).filter((name) => name !== '');
      const formats = asked.map((name): ExportFormat => oneOf(command, '--as', name, EXPORT_FORMATS));
      if (values.pdf && !formats.includes('report')) throw new UsageError({ zh: '--pdf 把改动报告存为 PDF：同时写 --as report。', en: '--pdf writes the report of changes as PDF: add --as report.' }, {}, command);
      return { command, options: { files, json, articles: numbers(command, values.article), formats, folder: values.to, resume: values.resume ?? false, pdf: values.pdf ?? false, ...(override !== undefined && { override }) } };
    }
    case 'verify':
      return { command, options: { folders: files, json, ...(values.pages !== undefined && { pages: values.pages }) } };
    case 'import': {
      if (values.to === undefined) throw new UsageError({ zh: '没有说放到哪里：用 --to 文件夹。', en: 'Where to is not said: use --to FOLDER.' }, {}, command);
      return { command, options: { files, folder: values.to, json } };
    }
    case 'learn': {
      const { out, from, language, pairs, use = false } = values;
      if (out !== undefined && use) throw new UsageError({ zh: '--out 和 --use 只能用一个。', en: 'Only one of --out and --use can be given.' }, {}, command);
      if (out === undefined && !use) throw new UsageError({ zh: '没有说模型写到哪里：用 --out 文件，或用 --use 让本机的校样就用它。', en: 'Where the model goes is not said: use --out FILE, or --use to have Galley on this machine go by it.' }, {}, command);
      if (from !== undefined && language !== undefined) throw new UsageError({ zh: '--from 和 --language 只能用一个。', en: 'Only one of --from and --language can be given.' }, {}, command);
      // Whoever gets the model learns the names of folders, never where they lie.
      const source = values.source ?? files.map((path) => basename(resolve(path))).join(', ');
      return { command, options: { texts: files, source, ...(out !== undefined && { out }), ...(from !== undefined && { from }), ...(language !== undefined && { language }), ...(pairs !== undefined && { pairs }) } };
    }
  }
}

interface Values {
  readonly help?: boolean;
  readonly lang?: string;
  readonly format?: string;
  readonly changes?: boolean;
  readonly layout?: boolean;
  readonly severity?: string;
  readonly 'fail-on'?: string;
  readonly article?: string[];
  readonly confirm?: string;
  readonly stage?: string;
  readonly record?: string;
  readonly override?: string;
  readonly budget?: boolean;
  readonly sheet?: string;
  readonly as?: string[];
  readonly to?: string;
  readonly resume?: boolean;
  readonly pdf?: boolean;
  readonly pages?: string;
  readonly speller?: string;
  readonly out?: string;
  readonly source?: string;
  readonly from?: string;
  readonly language?: string;
  readonly pairs?: string;
  readonly use?: boolean;
}

function parse(command: CommandName, args: string[]): { values: Values; positionals: string[] } {
  try {
    const { values, positionals } = parseArgs({ args, options: OPTIONS[command] as ParseArgsConfig['options'] & object, allowPositionals: true, strict: true });
    return { values: values as Values, positionals };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const option = /'(-[^'\s]*)/.exec(error.message)?.[1] ?? '';
    const known = Object.keys(OPTIONS[command]).map((name) => `--${name}`);
    if ('code' in error && error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
      const near = nearest(option, known);
      throw near === undefined
        ? new UsageError({ zh: '{command} 没有 {option} 这个选项。', en: '{command} has no option {option}.' }, { command, option }, command)
        : new UsageError({ zh: '{command} 没有 {option} 这个选项。是不是 {near}？', en: '{command} has no option {option}. Did you mean {near}?' }, { command, option, near }, command);
    }
    throw new UsageError({ zh: '选项 {option} 缺少它的值，或多了一个值。', en: 'The option {option} lacks its value, or has one too many.' }, { option }, command);
  }
}

function oneOf<T extends string>(command: CommandName, option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === value);
  if (found === undefined) {
    throw new UsageError({ zh: '{option} 不能是 {value}，可以是：{allowed}。', en: '{option} cannot be {value}; it can be {allowed}.' }, { option, value, allowed: allowed.join(', ') }, command);
  }
  return found;
}

/// Numbers of articles, `--article 2 --article 4` or `--article 2,4`.
function numbers(command: CommandName, given: readonly string[] = []): number[] {
  return given.flatMap((list) => list.split(',')).map((word) => {
    const number = Number(word);
    if (!Number.isInteger(number) || number < 1) throw new UsageError({ zh: '--article 要的是稿件在版面上的序号（从 1 起），不是 {word}。', en: '--article takes the number of an article on the page (from 1), not {word}.' }, { word }, command);
    return number;
  });
}
