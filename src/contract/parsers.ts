import { act, by } from './acts';
import { askedCounts } from './asked';
import { folderBulk } from './bulk';
import { COMMAND_IDS, isCommand, type CommandId } from './commands';
import { countChange, houseChange } from './house';
import { EXPORT_FORMATS, type ExportFormat } from '../core/export';
import type { Input, MethodName } from './methods';
import { profileAddition } from './profile';
import { flag, integer, list, oneOf, optional, refuse, shape, table, text, type Parser } from './parse';

const path = text({ min: 1, max: 4096, plain: true });
const page = text({ min: 1, max: 255, plain: true });
const stamp = text({ min: 1, max: 100, plain: true });
const language = oneOf('zh', 'en');
const format: Parser<ExportFormat> = oneOf(...EXPORT_FORMATS);

/// A page's bytes in base64: 32 MB of them at most.
const base64 = text({ max: 45_000_000, pattern: /^[A-Za-z0-9+/]*={0,2}$/ });
const command: Parser<CommandId> = (value, at) => (typeof value === 'string' && isCommand(value) ? value : refuse(at, 'a command'));

/// One parser for each method's input. Both shells go through `answer`, which uses them, so that no host method ever sees what they have not let through.
export const PARSERS: { readonly [M in MethodName]: Parser<Input<M>> } = {
  'app.info': shape({}),
  'folder.open': shape({ path: optional(path) }),
  'folder.list': shape({ path: optional(path) }),
  'folder.create': shape({ path }),
  'folder.choose': shape({ purpose: oneOf('open', 'export') }),
  'folder.recent': shape({}),
  'news.wait': shape({ after: optional(integer(0, Number.MAX_SAFE_INTEGER)) }),
  'app.menu': shape({ language: oneOf('zh', 'en'), keys: table(/^[a-z]+\.[A-Za-z]+$/, text({ min: 1, max: 40, plain: true }), COMMAND_IDS.length), enabled: list(command, COMMAND_IDS.length) }),
  'page.search': shape({ query: text({ min: 1, max: 200 }), from: optional(integer(0, 1_000_000)) }),
  'page.bring': shape({ page, base64 }),
  'page.open': shape({ page }),
  'page.alike': shape({ page }),
  'page.asked': shape({ page, stamp, asked: askedCounts }),
  'page.append': shape({ page, stamp, by, acts: list(act, 10_000, 1) }),
  'export.write': shape({
    page, stamp, by, articles: optional(list(text({ min: 1, max: 200, plain: true }), 10_000, 1)), formats: list(format, EXPORT_FORMATS.length, 1), folder: path, language: optional(language), resume: optional(flag), pdf: optional(flag),
  }),
  'page.print': shape({ page, sheet: oneOf('record', 'errors'), folder: path, language: optional(language) }),
  'profile.read': shape({}),
  'profile.extend': profileAddition,
  'house.read': shape({}),
  'house.change': houseChange,
  'bulk.read': shape({}),
  'bulk.keep': shape({ bulk: (value, at) => (value === null ? null : folderBulk(value, at)) }),
  'rules.counts': shape({ add: optional(countChange) }),
};
