import { describe, expect, it } from 'vitest';
import { HostError } from '../../src/contract/errors';
import type { MethodName } from '../../src/contract/methods';
import { PARSERS } from '../../src/contract/parsers';

const APPEND = { page: 'p.txt', stamp: '0-new-0', by: '王', acts: [{ type: 'undo', of: 1 }] };
const EXPORT = { page: 'p.txt', stamp: '0-new-0', by: '王', formats: ['txt', 'md', 'diff'], folder: '/out' };

const BULK = { rule: 'redundant-wording', count: 2, by: '王', entries: [{ page: '第1版.txt', n: 3 }, { page: '第2版.txt', n: 1 }] };
const GOOD: Record<MethodName, readonly object[]> = {
  'app.info': [{}],
  'folder.open': [{}, { path: '/pages' }, { path: 'C:\\版面' }],
  'folder.list': [{}, { path: '/pages' }],
  'folder.create': [{ path: '/pages/新' }],
  'folder.choose': [{ purpose: 'open' }, { purpose: 'export' }],
  'folder.recent': [{}],
  'news.wait': [{}, { after: 0 }],
  'app.menu': [{ language: 'zh', keys: { 'edit.undo': 'Mod+Z' }, enabled: ['edit.undo'] }],
  'page.search': [{ query: '图书馆' }, { query: 'x', from: 3 }],
  'page.bring': [{ page: '第6版.txt', base64: '5qCh5qC3' }, { page: 'p.txt', base64: '' }],
  'page.open': [{ page: '第6版.txt' }],
  'page.alike': [{ page: '第6版.txt' }],
  'page.asked': [{ page: 'p.txt', stamp: 's', asked: { A: 0, B: 2, C: 31 } }],
  'page.append': [APPEND],
  'export.write': [EXPORT, { ...EXPORT, articles: ['a1', 'a27'] }, { ...EXPORT, pdf: true }],
  'page.print': [{ page: 'p.txt', sheet: 'record', folder: '/out' }, { page: 'p.txt', sheet: 'errors', folder: '/out', language: 'en' }],
  'profile.read': [{}],
  'profile.extend': [{}, { datelines: ['东岭日报讯'], furniture: ['东岭日报 要闻'], glyphs: [{ seen: '姻', meant: '■', where: 'line-end' }] }],
  'house.read': [{}],
  'house.change': [
    { stamp: 's', row: null, line: 3 }, { stamp: 's', row: { kind: 'forbidden', wrong: '首个', use: ['第一个'], why: '' } }, { stamp: 's', row: { kind: 'person', name: '苏望海', posts: ['市长'] } },
    { stamp: 's', row: { kind: 'ignore', wording: '首个', rule: 'house-term', why: '' } }, { stamp: 's', row: { kind: 'rule', rule: 'house-term', setting: 'off', why: '' } },
  ],
  'bulk.read': [{}],
  'bulk.keep': [{ bulk: null }, { bulk: BULK }],
  'rules.counts': [{}, { add: [{ rule: 'house-term', answer: 'rejected', by: -2 }] }],
};

const BAD: Record<MethodName, readonly unknown[]> = {
  'app.info': [{ path: '/' }, null, [], 'x', undefined],
  'folder.open': [{ path: 5 }, { path: '' }, { path: 'a\u0000b' }, { path: 'x'.repeat(5000) }, { folder: '/' }],
  'folder.list': [{ path: null }],
  'folder.create': [{}, { path: '/a\n' }],
  'folder.choose': [{}, { purpose: 'delete' }],
  'folder.recent': [{ path: '/' }],
  'news.wait': [{ after: -1 }, { after: 0.5 }, { after: '0' }],
  'app.menu': [{}, { language: 'fr', keys: {}, enabled: [] }, { language: 'zh', keys: { toString: 'A', __proto__: 'B' }, enabled: ['no.such'] }, { language: 'zh', keys: { 'edit.undo': 5 }, enabled: [] }],
  'page.search': [{}, { query: '' }, { query: 'x'.repeat(201) }, { query: 'x', from: -1 }],
  'page.bring': [{ page: 'p.txt' }, { page: '', base64: '' }, { page: 'p.txt', base64: 'not base 64!' }],
  'page.alike': [{}, { page: '' }, { page: 'p.txt', all: true }],
  'page.open': [{}, { page: '' }, { page: 'x'.repeat(256) }, { page: ['p.txt'] }, { page: 'p.txt', text: 'x' }],
  'page.asked': [{ page: 'p.txt', stamp: 's' }, { page: 'p.txt', stamp: 's', asked: { A: -1, B: 0, C: 0 } }, { page: 'p.txt', stamp: 's', asked: { A: 1, B: 0, C: 0.5 } }, { page: 'p.txt', stamp: 's', asked: { A: 1, B: 0 } }],
  'page.append': [{ ...APPEND, acts: [] }, { ...APPEND, by: '' }, { ...APPEND, stamp: 1 }, { ...APPEND, acts: [{ type: 'erase' }] }, { ...APPEND, acts: Array(10_001).fill({ type: 'undo', of: 1 }) }],
  'export.write': [{ ...EXPORT, formats: [] }, { ...EXPORT, formats: ['exe'] }, { ...EXPORT, articles: [] }, { ...EXPORT, folder: undefined }, { ...EXPORT, formats: Array.from({ length: 50 }, () => 'txt') }],
  'page.print': [{ page: 'p.txt', sheet: 'page', folder: '/out' }, { page: 'p.txt', sheet: 'record' }],
  'profile.read': [{ path: '/' }],
  'profile.extend': [{ datelines: '东岭日报讯' }, { furniture: [''] }, { glyphs: [{ seen: '姻', meant: '■', where: 'somewhere' }] }, { name: 'x' }],
  'house.read': [{ path: '/' }],
  'house.change': [{ stamp: 's' }, { row: null }, { stamp: 's', row: { kind: 'burnt', wrong: '首个' } }, { stamp: 's', row: { kind: 'person', name: '苏', posts: [] } }, { stamp: 's', row: null, line: 0 }],
  'bulk.read': [{ folder: '/' }],
  'bulk.keep': [{}, { bulk: { ...BULK, rule: '../x' } }, { bulk: { ...BULK, entries: [] } }, { bulk: { ...BULK, entries: [{ page: 'p.txt', n: 0 }] } }, { bulk: { ...BULK, count: -1 } }],
  'rules.counts': [{ add: [] }, { add: [{ rule: '../x', answer: 'accepted', by: 1 }] }, { add: [{ rule: 'a', answer: 'perhaps', by: 1 }] }],
};

describe.each(Object.keys(PARSERS) as MethodName[])('%s', (name) => {
  it.each(GOOD[name].map((input) => [JSON.stringify(input), input]))('takes %s', (_, input) => {
    expect(PARSERS[name](input, '')).toEqual(input);
  });

  it.each(BAD[name].map((input) => [String(JSON.stringify(input)).slice(0, 80), input]))('refuses %s', (_, input) => {
    expect(() => PARSERS[name](input, '')).toThrow(HostError);
  });
});
