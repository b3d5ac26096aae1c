export { loadPeers } from './peers';
export { askRules, proofOf, repairPage } from './subjects';
export { variedText, byteLength } from './texts';
export { readSpeller } from '../host/speller';
export { DISK } from '../host/files';
export { checkArticle, checkPage, defaultKnowledge } from '../core/proof';
export { proofRules } from '../core/proof/rules/index';
