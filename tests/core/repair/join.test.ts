import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageEvidence } from '../../../src/core/repair/evidence';
import { joinLines } from '../../../src/core/repair/join';
import type { Role } from '../../../src/core/text/role';

/// `left⏎right` and what the two become.
const ROWS: readonly (readonly [string, string, Role?])[] = [
  ['科⏎技有限公司', '科技有限公司'],
  ['座谈会上，⏎双方', '座谈会上，双方'],
  ['共投放⏎500辆', '共投放500辆'],
  ['占地20⏎24亩', '占地2024亩'],
  ['增长5.⏎9%', '增长5.9%'],
  ['总投资1,⏎234万元', '总投资1,234万元'],
  ['见Science⏎Daily的报道', '见Science Daily的报道'],
  ['译作Green Way,⏎New City', '译作Green Way, New City'],
  ['采用5⏎G基站', '采用5G基站'],
  ['引入Wi-⏎Fi网络', '引入Wi-Fi网络'],
  ['电话0600-⏎5550100', '电话0600-5550100'],
  ['登录www.exam⏎ple.com/cloud下单', '登录www.example.com/cloud下单'],
  ['登录https:⏎//example.com下单', '登录https://example.com下单'],
  ['地址：http⏎s://live.example.org', '地址：https://live.example.org'],
  ['发送至desk@exam⏎ple.com咨询', '发送至desk@example.com咨询'],
  ['发送至news⏎desk@example.com咨询', '发送至newsdesk@example.com咨询'],
  ['可在kxdb-ex⏎ample.com.cn下载', '可在kxdb-example.com.cn下载'],
  ['白鹿鸣⏎宋清', '白鹿鸣 宋清', 'byline'],
  ['本报记者⏎白鹿鸣', '本报记者 白鹿鸣', 'byline'],
  ['白鹿鸣、⏎宋清', '白鹿鸣、宋清', 'byline'],
  ['白鹿鸣⏎宋清', '白鹿鸣宋清', 'paragraph'],
  ['⏎春天', '春天'],
];

const join = (row: string, role: Role = 'paragraph', page?: PageEvidence): string => {
  const [left = '', right = ''] = row.split('⏎');
  return left + joinLines(left, right, role, page).insert + right;
};

describe('joinLines', () => {
  for (const [row, wanted, role] of ROWS) it(`${row} (${role ?? 'paragraph'}) becomes ${wanted}`, () => expect(join(row, role)).toBe(wanted));

  it('lets the page decide whether a Latin word was broken', () => {
    const page = (words: string[], breaksWords = false): PageEvidence => ({ pairs: new Set(), words: new Set(words), breaksWords });
    expect(join('平台用Kuber⏎netes部署', 'paragraph', page(['Kubernetes']))).toBe('平台用Kubernetes部署');
    expect(join('平台用Kuber⏎netes部署', 'paragraph', page([], true))).toBe('平台用Kubernetes部署');
    expect(join('见Science⏎daily的报道', 'paragraph', page(['Science', 'daily'], true))).toBe('见Science daily的报道');
    expect(join('见Science⏎Daily的报道', 'paragraph', page([], true))).toBe('见Science Daily的报道');
  });

  it('never inserts more than one blank, and none beside Han or a full-width mark outside a byline', () => {
    const text = fc.array(fc.constantFrom('山', '，', 'a', 'Z', '7', '.', '/', '@', '-', 'www.', '“', '𠮷', '\ud800'), { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(fc.property(text, text, (left, right) => {
      const { insert, confidence } = joinLines(left, right, 'paragraph');
      expect(['', ' ']).toContain(insert);
      expect(confidence).toBeGreaterThan(0);
      if (/[山，“𠮷]$/u.test(left) || /^[山，“𠮷]/u.test(right)) expect(insert).toBe('');
    }));
  });
});
