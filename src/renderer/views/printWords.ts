import { useCallback } from 'react';
import { useApp } from './context';
import { useRuleTitle } from './ruleWords';
import { ruleSource } from './wording';

/// A rule in words, with its clause where there is one.
export function useRuleWords(): (rule: string) => string {
  const title = useRuleTitle();
  const rules = useApp((state) => state.rules);
  return useCallback((rule: string): string => {
    const source = rules.get(rule)?.docs.source ?? ruleSource(rule);
    return `${title(rule)}${source === undefined ? '' : ` · ${source}`}`;
  }, [title, rules]);
}
