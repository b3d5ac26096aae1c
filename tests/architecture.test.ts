import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/// The house's plan, executed: which rooms there are, who may enter which, and what lies at the top.

const ROOT = fileURLToPath(new URL('..', import.meta.url));

interface Unit {
  /// Units whose files it may import; `core` stands for all of core.
  readonly units: readonly string[];
  /// Packages, exactly or by scope (`@codemirror/*`).
  readonly npm?: readonly string[];
  /// Node's own modules.
  readonly node?: true;
}

/// The import table. A unit is the folder (or file) under src that bears its name; the longest name counts. What is not allowed here is forbidden; a unit may always import itself.
const UNITS: Readonly<Record<string, Unit>> = {
  'core/text': { units: [], npm: ['@codemirror/state'] },
  'core/rule': { units: ['core/text'] },
  'core/page': { units: ['core/text'] },
  'core/article': { units: ['core/page', 'core/text'] },
  'core/repair': { units: ['core/rule', 'core/text'] },
  'core/proof': { units: ['core/rule', 'core/text'] },
  'core/review': { units: ['core/article', 'core/page', 'core/rule', 'core/text'] },
  'core/export': { units: ['core/article', 'core/page', 'core/review', 'core/rule', 'core/text'], npm: ['fflate'] },
  'core/pipeline.ts': { units: ['core'] },
  'core/question': { units: ['core'] },
  'core/print': { units: ['core'] },
  'contract': { units: ['core'] },
  'host': { units: ['core', 'contract'], node: true },
  'main': { units: ['host', 'contract', 'core/text'], npm: ['electron'], node: true },
  'preload': { units: ['host', 'contract'], npm: ['electron'] },
  'serve': { units: ['host', 'contract', 'core/text'], node: true },
  'cli': { units: ['core', 'host', 'contract', '../package.json'], npm: ['tinypool'], node: true },
  'bench': { units: ['core', 'host', 'contract'], node: true },
  'bench/bare.ts': { units: [], npm: ['@codemirror/*'] },
  'bench/desk.ts': { units: ['bench'], npm: ['@playwright/test', '@codemirror/view'], node: true },
  // The editor knows no React, so that it can be driven and tested without it.
  'renderer/editor': { units: ['core', 'contract'], npm: ['@codemirror/*'] },
  'renderer/i18n': { units: ['core', 'contract'], npm: ['i18next', 'react-i18next'] },
  'renderer/state': { units: ['core', 'contract', 'renderer/i18n'], npm: ['react'] },
  'renderer/styles': { units: [] },
  'renderer/views': { units: ['core', 'contract', 'renderer/editor', 'renderer/i18n', 'renderer/state'], npm: ['react', 'react-dom', '@radix-ui/*', '@tanstack/react-virtual', 'lucide-react', 'i18next', 'react-i18next'] },
  'renderer/main.tsx': { units: ['core', 'contract', 'renderer/editor', 'renderer/i18n', 'renderer/state', 'renderer/styles', 'renderer/views'], npm: ['react', 'react-dom', 'react-i18next'] },
  'renderer/index.html': { units: ['renderer/main.tsx'] },
  'renderer/icon.svg': { units: [] },
  // Plain Node, for it runs before anything is installed.
  'scripts': { units: [], node: true },
};

/// Files under src that are no part of the program.
const BESIDE = new Set(['README.md', 'tsconfig.json', 'core/tsconfig.json', 'renderer/tsconfig.json']);

/// The top level is the customer's. Folders that tools make, which are in .gitignore, do not count.
const TOP = new Set(['package.json', 'package-lock.json', 'tsconfig.json', 'electron.vite.config.ts', 'src', 'resources', 'seeds', 'tests', 'README.md', 'LICENSE']);
const MADE = new Set(['node_modules', 'out']);

/// Packages that no source imports: what runs, builds and judges the sources.
const TOOLS = new Set(['@types/node', '@types/react', '@types/react-dom', 'electron', 'electron-vite', 'eslint', 'vite']);

const readText = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const readJson = (path: string): unknown => JSON.parse(readText(path));

function filesUnder(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/// The unit of a path under src, or undefined.
function unitOf(path: string): string | undefined {
  return Object.keys(UNITS).filter((unit) => path === unit || path.startsWith(`${unit}/`)).sort((a, b) => b.length - a.length)[0];
}

/// Everything that a source names as an import: import and export from, import(), import types, and files that are started as workers.
function importsOf(path: string, text: string): string[] {
  if (!/\.(ts|tsx|mts|mjs)$/.test(path)) return [];
  const workers = [...text.matchAll(/new URL\(\s*'(\.[^']+\.ts)'\s*,\s*import\.meta\.url/g)].map((match) => match[1]!);
  return [...ts.preProcessFile(text, true, true).importedFiles.map((file) => file.fileName), ...workers];
}

const packageOf = (name: string): string => name.split('/').slice(0, name.startsWith('@') ? 2 : 1).join('/');
const covers = (allowed: string, name: string): boolean => allowed === packageOf(name) || (allowed.endsWith('/*') && name.startsWith(allowed.slice(0, -1)));

/// What is wrong with an import of `name` in `path` (under src); undefined where it is allowed.
function faultOf(path: string, name: string): string | undefined {
  const unit = unitOf(path);
  if (unit === undefined) return `${path} is in no unit`;
  const may = UNITS[unit]!;
  if (name.startsWith('.')) {
    const target = posix.normalize(posix.join(posix.dirname(path), name.replace(/\?\w+$/, '')));
    const to = unitOf(target) ?? unitOf(`${target}.ts`) ?? unitOf(`${target}.tsx`) ?? target;
    const allowed = to === unit || may.units.some((each) => each === to || (each === 'core' && to.startsWith('core/')));
    return allowed ? undefined : `${path} (${unit}) imports ${to}`;
  }
  if (name.startsWith('node:')) return may.node ? undefined : `${path} (${unit}) imports ${name}`;
  return may.npm?.some((allowed) => covers(allowed, name)) ? undefined : `${path} (${unit}) imports the package ${name}`;
}

const sources = filesUnder('src').map((path) => path.slice('src/'.length));

describe('the import table', () => {
  it('is kept by every file', () => {
    const faults = sources.flatMap((path) => importsOf(path, readText(`src/${path}`)).map((name) => faultOf(path, name))).filter((fault) => fault !== undefined);
    expect(faults).toEqual([]);
  });

  it('has a unit for every file, and files for every unit', () => {
    expect(sources.filter((path) => unitOf(path) === undefined && !BESIDE.has(path))).toEqual([]);
    expect(Object.keys(UNITS).filter((unit) => !sources.some((path) => unitOf(path) === unit))).toEqual([]);
  });

  it.each([
    ['core/text/span.ts', '../rule/rule', 'core/text/span.ts (core/text) imports core/rule'],
    ['core/page/lines.ts', '../article/layout', 'core/page/lines.ts (core/page) imports core/article'],
    ['core/export/txt.ts', '../pipeline', 'core/export/txt.ts (core/export) imports core/pipeline.ts'],
    ['core/export/txt.ts', '../../host/host', 'core/export/txt.ts (core/export) imports host'],
    ['core/rule/run.ts', 'node:fs', 'core/rule/run.ts (core/rule) imports node:fs'],
    ['core/rule/run.ts', '@codemirror/state', 'core/rule/run.ts (core/rule) imports the package @codemirror/state'],
    ['renderer/editor/panes.ts', 'react', 'renderer/editor/panes.ts (renderer/editor) imports the package react'],
    ['renderer/views/App.tsx', '../../host/host', 'renderer/views/App.tsx (renderer/views) imports host'],
    ['preload/preload.ts', 'node:fs', 'preload/preload.ts (preload) imports node:fs'],
    ['scripts/start.mjs', 'vite', 'scripts/start.mjs (scripts) imports the package vite'],
    ['elsewhere/x.ts', './y', 'elsewhere/x.ts is in no unit'],
    ['core/stray.ts', './text/span', 'core/stray.ts is in no unit'],
  ])('refuses in %s an import of %s', (path, name, fault) => expect(faultOf(path, name)).toBe(fault));

  it.each([
    ['core/text/anchor.ts', './span'], ['core/text/set.ts', '@codemirror/state'], ['core/pipeline.ts', './article/infer'], ['host/host.ts', 'node:os'],
    ['renderer/editor/panes.ts', '@codemirror/view'], ['renderer/main.tsx', 'react-dom/client'], ['serve/serve.ts', '../host/host'],
  ])('lets %s import %s', (path, name) => expect(faultOf(path, name)).toBeUndefined());

  it('sees every way of importing', () => {
    const text = `import a from './a'; export * from "./b"; type T = import('./c').T; const d = await import('./d'); import './e.css'; import type { F } from './f'; new Worker(new URL('./g.ts', import.meta.url));`;
    expect(importsOf('x.ts', text)).toEqual(['./a', './b', './c', './d', './e.css', './f', './g.ts']);
  });
});

describe('core', () => {
  const config = readJson('src/core/tsconfig.json') as { compilerOptions: { lib: string[]; types: string[] }; include: string[] };

  it('is compiled where there is no DOM and no Node', () => {
    expect(config.compilerOptions).toEqual({ lib: ['ES2023'], types: [] });
    expect(config.include).toEqual(['**/*.ts']);
  });

  it('would not compile with what it must not see', () => {
    const names = ['document', 'window', 'process', 'setTimeout', 'performance', 'crypto', 'console', 'fetch', 'Buffer', 'TextDecoder'];
    const path = join(ROOT, 'src/core/probe.ts');
    const { options } = ts.convertCompilerOptionsFromJson({ ...config.compilerOptions, target: 'ES2023', noEmit: true }, ROOT);
    const host = ts.createCompilerHost(options);
    const { getSourceFile } = host;
    host.getSourceFile = (name, language) => (name === path ? ts.createSourceFile(name, names.map((each) => `${each};`).join('\n'), language) : getSourceFile(name, language));
    const program = ts.createProgram([path], options, host);
    const missing = program.getSemanticDiagnostics(program.getSourceFile(path)).map((fault) => fault.start);
    expect(missing).toHaveLength(names.length);
  });

  it('reads no clock, no chance and no global', () => {
    const faults: string[] = [];
    for (const path of sources.filter((each) => each.startsWith('core/') && each.endsWith('.ts'))) {
      const file = ts.createSourceFile(path, readText(`src/${path}`), ts.ScriptTarget.ES2023, true);
      const visit = (node: ts.Node): void => {
        if (ts.isPropertyAccessExpression(node) && /^(Math\.random|Date\.now|Atomics\.wait)$/.test(node.getText(file))) faults.push(`${path}: ${node.getText(file)}`);
        if (ts.isNewExpression(node) && node.expression.getText(file) === 'Date' && !node.arguments?.length) faults.push(`${path}: new Date()`);
        if (ts.isIdentifier(node) && node.text === 'globalThis') faults.push(`${path}: globalThis`);
        ts.forEachChild(node, visit);
      };
      visit(file);
    }
    expect(faults).toEqual([]);
  });
});

describe('the top level', () => {
  it('holds what is the customer’s and nothing else', () => {
    expect(readdirSync(ROOT).filter((name) => !name.startsWith('.') && !TOP.has(name) && !MADE.has(name))).toEqual([]);
  });

  it('has everything that belongs there', () => {
    expect([...TOP].filter((name) => !existsSync(join(ROOT, name)))).toEqual([]);
  });

  /// Tests of no one unit.
  const ACROSS = new Set(['', 'fuzz', 'golden']);

  it('has tests only where there are sources', () => {
    const folders = new Set(filesUnder('tests').filter((path) => path.endsWith('.test.ts') || path.endsWith('.test.tsx')).map((path) => dirname(path).slice('tests'.length + 1)));
    expect([...folders].filter((folder) => !ACROSS.has(folder) && !existsSync(join(ROOT, 'src', folder)))).toEqual([]);
  });
});

describe('packages', () => {
  const { dependencies, devDependencies } = readJson('package.json') as Record<'dependencies' | 'devDependencies', Record<string, string>>;
  const all = { ...dependencies, ...devDependencies };
  const imported = (paths: readonly string[]): Set<string> => new Set(paths.flatMap((path) => importsOf(path, readText(path))).filter((name) => !name.startsWith('.') && !name.startsWith('node:')).map(packageOf));

  it('have licences that a MIT program may be built with', () => {
    const { packages } = readJson('package-lock.json') as { packages: Record<string, { license?: string }> };
    const LICENCES = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'MPL-2.0', 'CC-BY-4.0', '(MIT OR Apache-2.0)', '(MIT OR CC0-1.0)']);
    expect(Object.entries(packages).filter(([path, { license }]) => path !== '' && !LICENCES.has(license ?? '')).map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
  });

  it('are asked for in one exact version', () => {
    expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('each have their reason in src/README.md', () => {
    const reasons = readText('src/README.md');
    const row = (name: string): boolean => new RegExp(`^\\| \`${name.replace(/[/@.-]/g, '\\$&')}\` \\| .{15,} \\|$`, 'm').test(reasons);
    expect(Object.keys(all).filter((name) => !row(name))).toEqual([]);
  });

  it('are all used: the program’s by its sources, the others by tests and settings', () => {
    const used = imported(filesUnder('src').filter((path) => !path.startsWith('src/scripts/')));
    expect(Object.keys(dependencies).filter((name) => !used.has(name))).toEqual([]);
    const beside = imported([...filesUnder('tests').map((path) => path), 'electron.vite.config.ts']);
    expect(Object.keys(devDependencies).filter((name) => !beside.has(name) && !TOOLS.has(name))).toEqual([]);
  });

  it('come from wherever the user’s registry is: the lock file holds no address', () => {
    const lock = readJson('package-lock.json') as { packages: Record<string, { resolved?: string; integrity?: string }> };
    expect(Object.entries(lock.packages).filter(([, entry]) => entry.resolved !== undefined).map(([path]) => path)).toEqual([]);
    expect(Object.entries(lock.packages).filter(([path, entry]) => path !== '' && entry.integrity === undefined).map(([path]) => path)).toEqual([]);
    expect(readText('package-lock.json')).not.toMatch(/https?:\/\/[^"]*\.tgz/);
  });
});
