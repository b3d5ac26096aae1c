import { proofRules } from '../core/proof';
import { repairRules } from '../core/repair/rules/index';
import type { RuleDocs, RuleClass, Severity } from '../core/rule/rule';
import { lacksClause } from '../core/rule/source';
import type { Trust } from '../core/text/edit';
import { say } from '../core/text/say';
import { EXIT, jsonLine, tell, type Exit, type Session } from './io';
import { nearest } from './nearest';
import { paint } from './paint';
import { CLAUSE_UNCHECKED, rulesPage } from './rules-page';
import { columns, padTo } from './width';

export interface RulesOptions {
  readonly names: readonly string[];
  readonly json: boolean;
  /// All rules as one Markdown page.
  readonly page?: boolean;
}

interface Described {
  readonly name: string;
  readonly class: RuleClass;
  readonly severity: Severity;
  readonly trust: Trust;
  readonly docs: RuleDocs;
}

/// `galley rules [NAME…]`: all rules in a table, or what, why and instead of the named ones.
export async function rules(session: Session, { names, json, page }: RulesOptions): Promise<Exit> {
  const { io, language } = session;
  if (page) {
    await io.out(rulesPage());
    return EXIT.fine;
  }
  const all: readonly Described[] = [...repairRules, ...proofRules];
  const unknown = names.filter((name) => !all.some((rule) => rule.name === name));
  for (const name of unknown) {
    const near = nearest(name, all.map((rule) => rule.name));
    tell(session, {
      text: near === undefined
        ? { zh: '没有这条规则。galley rules 列出全部规则。', en: 'There is no such rule. galley rules lists them all.' }
        : { zh: '没有这条规则。是不是 {near}？galley rules 列出全部规则。', en: 'There is no such rule. Did you mean {near}? galley rules lists them all.' },
      data: { near: near ?? '' },
    }, name);
  }
  const chosen = names.length === 0 ? all : all.filter((rule) => names.includes(rule.name));
  const width = Math.max(0, ...chosen.map((rule) => columns(rule.name)));
  for (const { name, class: kind, severity, trust, docs } of chosen) {
    const what = say(docs.what, language);
    if (json) await jsonLine(session, { name, class: kind, severity, trust, what, why: say(docs.why, language), instead: say(docs.instead, language), ...(docs.source !== undefined && { source: docs.source }) });
    else if (names.length === 0) await io.out(`${padTo(name, width)}  ${paint(session, severity, severity)}  ${trust.padEnd(5)}  ${what}\n`);
    else {
      const rows = [what, say(docs.why, language), say(docs.instead, language), ...(docs.source === undefined ? [] : [`${docs.source}${lacksClause(docs.source) ? ` · ${say(CLAUSE_UNCHECKED, language)}` : ''}`])];
      await io.out(`${paint(session, 'strong', name)}  ${kind} · ${severity} · ${trust}\n${rows.map((row) => `  ${row}\n`).join('')}\n`);
    }
  }
  return unknown.length > 0 ? EXIT.usage : EXIT.fine;
}
