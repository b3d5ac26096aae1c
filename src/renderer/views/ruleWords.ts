import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useApp, useSpeech } from './context';
import { ruleTitle } from './wording';

/// A rule by what it finds, in the interface's language: rules of proofing as the proofing thread tells them, all others as the desk knows them.
export function useRuleTitle(): (rule: string) => string {
  const { t } = useTranslation();
  const { say } = useSpeech();
  const rules = useApp((state) => state.rules);
  return useCallback((rule) => {
    const docs = rules.get(rule)?.docs;
    return docs ? say(docs.what) : ruleTitle(rule, t, say);
  }, [rules, t, say]);
}
