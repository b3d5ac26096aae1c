import { act, by } from './acts';
import type { ExportFormat, Input, MethodName } from './methods';
import { countChange, houseChange } from './house';
import { profileAddition } from './profile';
import { list, oneOf, optional, shape, text, type Parser } from './parse';

const path = text({ min: 1, max: 4096, plain: true });
const page = text({ min: 1, max: 255, plain: true });
const stamp = text({ min: 1, max: 100, plain: true });
const format: Parser<ExportFormat> = oneOf('txt', 'md', 'diff');

/// One parser for each method's input. Both shells go through `answer`, which uses them, so that no host method ever sees what they have not let through.
export const PARSERS: { readonly [M in MethodName]: Parser<Input<M>> } = {
  'app.info': shape({}),
  'folder.open': shape({ path: optional(path) }),
  'folder.list': shape({ path: optional(path) }),
  'folder.create': shape({ path }),
  'folder.choose': shape({ purpose: oneOf('open', 'export') }),
  'page.open': shape({ page }),
  'page.append': shape({ page, stamp, by, acts: list(act, 10_000, 1) }),
  'export.write': shape({
    page, stamp, by, articles: optional(list(text({ min: 1, max: 200, plain: true }), 10_000, 1)), formats: list(format, 3, 1), folder: path,
  }),
  'profile.read': shape({}),
  'profile.extend': profileAddition,
  'house.read': shape({}),
  'house.change': houseChange,
  'rules.counts': shape({ add: optional(countChange) }),
};
