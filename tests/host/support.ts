import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';
import type { HostMethods } from '../../src/contract/answer';
import { HostError, type ErrorCode } from '../../src/contract/errors';
import type { Act } from '../../src/core/review/events';
import { DISK, type Files } from '../../src/host/files';
import { createHost, type HostOptions } from '../../src/host/host';

/// A page of two articles, our own invention.
export const PAGE = [
  '本报讯 11月3日，青河县图书馆新馆', '', '开放，首日接待读者两千余人。馆内', '', '设有盲文阅览室。 林晓', '', '青河县图书馆新馆开放', '',
  '本报讯 连日来，柳塘镇组织志愿者', '', '清理河道，累计出动三百人次。镇里', '', '还聘请了二十名河道巡查员。 周岩', '', '柳塘镇清理河道', '',
].join('\n');

/// A folder that is gone after the test.
export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'galley-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/// The same for a whole file of tests that share it.
export function tempFolderForSuite(): string {
  const folder = mkdtempSync(join(tmpdir(), 'galley-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export interface Bench {
  readonly root: string;
  readonly pages: string;
  readonly data: string;
  readonly host: HostMethods;
  /// Another process on the same disk, as far as the host can tell.
  another(options?: Partial<HostOptions>): HostMethods;
  put(name: string, content: string | Uint8Array): string;
  journal(page: string): string;
}

export function setUp(options: Partial<HostOptions> = {}, root = tempFolder()): Bench {
  const pages = join(root, 'pages');
  const data = join(root, 'data');
  mkdirSync(pages, { recursive: true });
  const another = (more: Partial<HostOptions> = {}): HostMethods =>
    createHost({ dataFolder: data, user: 'tester', locale: 'zh-CN', version: '1.2.3', shell: 'browser', folder: pages, ...options, ...more });
  return {
    root, pages, data, host: another(), another,
    put(name, content) {
      const path = join(pages, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
      return path;
    },
    journal: (page) => readFileSync(join(pages, '.galley', `${page}.jsonl`), 'utf8'),
  };
}

export const dismiss = (fingerprint: string): Act => ({ type: 'dismiss', fingerprint, rule: 'a-rule' });

/// The failure's code, or `none`.
export async function codeOf(call: Promise<unknown>): Promise<ErrorCode | 'none'> {
  try {
    await call;
    return 'none';
  } catch (error) {
    if (error instanceof HostError) return error.code;
    throw error;
  }
}

export function errno(code: string): Error {
  return Object.assign(new Error(`${code}: the test's disk`), { code });
}

type Handle = Awaited<ReturnType<Files['open']>>;

/// The disk, with file handles whose methods can be replaced.
export function diskWith(change: (handle: Handle, path: string, flags: string | number) => Partial<Handle> | undefined, more: Partial<Files> = {}): Files {
  return {
    ...DISK,
    async open(path, flags, mode) {
      const handle = await DISK.open(path, flags, mode);
      const changed = change(handle, String(path), flags ?? 'r');
      if (!changed) return handle;
      return new Proxy(handle, { get: (target, name) => {
        const value: unknown = Reflect.get(name in changed ? changed : target, name);
        return typeof value === 'function' && !(name in changed) ? (value as (...args: unknown[]) => unknown).bind(target) : value;
      } });
    },
    ...more,
  };
}
