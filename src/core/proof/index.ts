export { AlikePages } from './alike';
export { checkArticle, checkArticles, checkField, checkPage } from './check';
export { defaultKnowledge } from './defaults';
export { proofRules } from './rules/index';
export { createSpeller, type Speller } from './speller/speller';
export type { HousePerson, HouseTerm, ProofKnowledge, RuleSwitch } from './knowledge';
export type { ProofArticleRule, ProofPageRule, ProofParagraphRule, ProofRule } from './rule';
