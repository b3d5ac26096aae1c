import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/// What people use today, in exact versions. They are no part of the program and not among its packages: `npm run bench` installs them beside it.
export const PEERS: Readonly<Record<string, string>> = {
  'autocorrect-node': '2.14.0',
  'zhlint': '0.8.2',
  'textlint': '15.8.0',
  '@textlint/kernel': '15.8.0',
  '@textlint/textlint-plugin-text': '15.8.0',
  'textlint-rule-zh-half-and-full-width-bracket': '1.1.0',
  'pangu': '7.2.1',
  'diff': '9.0.0',
  'fast-diff': '1.3.0',
  '@codemirror/merge': '6.12.3',
};

/// A peer that corrects or questions text.
export interface TextPeer {
  readonly name: string;
  readonly version: string;
  fix?(text: string): string | Promise<string>;
  /// The number of messages.
  lint?(text: string): number | Promise<number>;
}

/// A peer that compares two texts: the number of places that it finds changed.
export interface DiffPeer {
  readonly name: string;
  readonly version: string;
  compare(before: string, after: string): number;
}

/// autocorrect's parser gives up beyond some hundred thousand characters and then reports nothing: it gets the text in pieces of whole lines.
const PIECE = 100_000;

function inPieces(text: string): string[] {
  const out: string[] = [];
  for (let at = 0; at < text.length;) {
    const end = at + PIECE >= text.length ? text.length : text.lastIndexOf('\n', at + PIECE) + 1;
    const to = end > at ? end : Math.min(text.length, at + PIECE);
    out.push(text.slice(at, to));
    at = to;
  }
  return out;
}

type Loaded = Record<string, unknown> & { default?: unknown };

/// Loads the peers that are installed in `folder`. `missing` names the others: a machine without a network measures the rest.
export async function loadPeers(folder: string): Promise<{ texts: TextPeer[]; diffs: DiffPeer[]; missing: string[] }> {
  const require = createRequire(join(folder, 'package.json'));
  const missing: string[] = [];
  const load = async (name: string): Promise<Loaded | undefined> => {
    try {
      return (await import(pathToFileURL(require.resolve(name)).href)) as Loaded;
    } catch {
      missing.push(`${name} ${PEERS[name]!}`);
      return undefined;
    }
  };
  const own = <T>(module: Loaded): T => (module.default ?? module) as T;
  const texts: TextPeer[] = [];
  const diffs: DiffPeer[] = [];

  const autocorrect = await load('autocorrect-node');
  if (autocorrect) {
    const { format, lintFor } = own<{ format(text: string): string; lintFor(text: string, path: string): { lines: unknown[]; error: string } }>(autocorrect);
    texts.push({
      name: 'autocorrect-node', version: PEERS['autocorrect-node']!,
      fix: (text) => format(text),
      lint: (text) => inPieces(text).reduce((sum, piece) => {
        const { lines, error } = lintFor(piece, 'page.txt');
        if (error !== '') throw new Error(error);
        return sum + lines.length;
      }, 0),
    });
  }
  const zhlint = await load('zhlint');
  if (zhlint) {
    const { run } = zhlint as unknown as { run(text: string, options: object): { result: string; validations: unknown[] } };
    const options = { rules: { preset: 'default' } };
    texts.push({ name: 'zhlint', version: PEERS['zhlint']!, fix: (text) => run(text, options).result, lint: (text) => run(text, options).validations.length });
  }
  const kernel = await load('@textlint/kernel');
  const plugin = await load('@textlint/textlint-plugin-text');
  const rule = await load('textlint-rule-zh-half-and-full-width-bracket');
  if (kernel && plugin && rule) {
    const { TextlintKernel } = kernel as unknown as { TextlintKernel: new () => { lintText(text: string, options: object): Promise<{ messages: unknown[] }>; fixText(text: string, options: object): Promise<{ output: string }> } };
    const unwrap = (module: Loaded): unknown => own<Loaded>(module).default ?? own(module);
    const options = { ext: '.txt', plugins: [{ pluginId: 'text', plugin: unwrap(plugin) }], rules: [{ ruleId: 'zh-half-and-full-width-bracket', rule: unwrap(rule) }] };
    const textlint = new TextlintKernel();
    texts.push({ name: 'textlint + zh-half-and-full-width-bracket', version: `${PEERS['textlint']!} + ${PEERS['textlint-rule-zh-half-and-full-width-bracket']!}`, fix: async (text) => (await textlint.fixText(text, options)).output, lint: async (text) => (await textlint.lintText(text, options)).messages.length });
  }
  const pangu = await load('pangu');
  if (pangu) {
    const spacing = own<{ spacingText?(text: string): string; spacing?(text: string): string }>(pangu);
    texts.push({ name: 'pangu', version: PEERS['pangu']!, fix: (text) => (spacing.spacingText ? spacing.spacingText(text) : spacing.spacing!(text)) });
  }
  const fastDiff = await load('fast-diff');
  if (fastDiff) {
    const compare = own<(a: string, b: string) => [number, string][]>(fastDiff);
    diffs.push({ name: 'fast-diff', version: PEERS['fast-diff']!, compare: (a, b) => compare(a, b).filter(([kind]) => kind !== 0).length });
  }
  const merge = await load('@codemirror/merge');
  if (merge) {
    const { diff } = merge as unknown as { diff(a: string, b: string): readonly unknown[] };
    diffs.push({ name: '@codemirror/merge', version: PEERS['@codemirror/merge']!, compare: (a, b) => diff(a, b).length });
  }
  const jsDiff = await load('diff');
  if (jsDiff) {
    const { diffChars } = jsDiff as unknown as { diffChars(a: string, b: string): { added?: boolean; removed?: boolean }[] };
    diffs.push({ name: 'diff (diffChars)', version: PEERS['diff']!, compare: (a, b) => diffChars(a, b).filter((part) => part.added || part.removed).length });
  }
  return { texts, diffs, missing };
}
