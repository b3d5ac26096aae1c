import { say } from '../text/say';
import { lineNumber } from '../text/lines';
import type { Severity } from '../rule/rule';
import { CHARACTERS } from './characters';
import { documentsOf, type Exporter, type ExportQuestion } from './input';
import { titleOf } from './story';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = { A: 'error', B: 'warning', C: 'note' };

/// SARIF 2.1.0 (OASIS): what proofing asks, at its place in the page file, with what it proposes. What was answered by a dismissal is suppressed, with that reason.
export const sarif: Exporter<string> = {
  ending: 'sarif', kind: 'record', version: 1, unit: 'page', forbids: CHARACTERS.text, holds: 'proof', asks: true,
  name: { zh: '问题清单（SARIF）', en: 'Questions (SARIF)' },
  what: { zh: '审校提出的问题，供检查工具和编辑器读取', en: 'What proofing asks, for tools and editors that read linters' },
  write(desk, scope) {
    const { facts } = scope;
    const { text, starts } = desk.reading;
    const bom = scope.bom ? 1 : 0;
    const wanted = new Map(documentsOf(desk, scope).map((document) => [document.id, document]));
    const questions = facts.questions.filter(({ document, state, source }) => wanted.has(document) && state !== 'accepted' && source.length > 0);
    const names = [...new Set(questions.map(({ rule }) => rule))].sort();
    const place = (at: number): { line: number; column: number } => {
      const line = lineNumber(starts, at);
      return { line, column: at - starts[line - 1]! + 1 + (line === 1 ? bom : 0) };
    };
    const region = (from: number, to: number): object => {
      const start = place(from);
      const end = place(to);
      return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column, charOffset: from + bom, charLength: to - from };
    };
    const artifact = { uri: encodeURIComponent(scope.page), index: 0 };
    const fixes = ({ fixes: texts, source }: ExportQuestion): object[] => (source.length !== 1 ? [] : texts.map((fix) => ({
      description: { text: facts.language === 'zh' ? `改为“${fix}”` : `Change to “${fix}”` },
      artifactChanges: [{ artifactLocation: artifact, replacements: [{ deletedRegion: region(source[0]!.from, source[0]!.to), insertedContent: { text: fix } }] }],
    })));
    const results = questions.map((question) => {
      const { rule, severity, message, fingerprint, state, source, document } = question;
      const from = Math.min(...source.map((anchor) => anchor.from));
      const to = Math.max(...source.map((anchor) => anchor.to));
      const own = fixes(question);
      return {
        ruleId: rule, ruleIndex: names.indexOf(rule), level: LEVELS[severity], message: { text: say(message, facts.language) || rule },
        locations: [{
          physicalLocation: { artifactLocation: artifact, region: { ...region(source[0]!.from, source[0]!.to), snippet: { text: text.slice(source[0]!.from, source[0]!.to) } }, ...(source.length > 1 && { contextRegion: region(from, to) }) },
          logicalLocations: [{ name: titleOf(wanted.get(document)!) || document, kind: 'article' }],
        }],
        ...(fingerprint !== '' && { partialFingerprints: { 'galley/v1': fingerprint } }),
        ...(own.length > 0 && { fixes: own }),
        properties: { severity, state },
        ...(state === 'dismissed' && { suppressions: [{ kind: 'external', status: 'accepted' }] }),
      };
    });
    return `${JSON.stringify({
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0',
      runs: [{
        tool: { driver: { name: 'Galley', version: facts.version, language: facts.language === 'zh' ? 'zh-CN' : 'en', rules: names.map((id) => ({ id })) } },
        columnKind: 'utf16CodeUnits', automationDetails: { id: scope.page }, artifacts: [{ location: { uri: encodeURIComponent(scope.page) }, encoding: 'UTF-8', hashes: { 'sha-256': facts.sha256 } }],
        invocations: [{ executionSuccessful: true, endTimeUtc: facts.at }], results,
      }],
    }, null, 2)}\n`;
  },
};
