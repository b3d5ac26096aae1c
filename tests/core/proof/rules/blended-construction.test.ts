import { blendedConstruction } from '../../../../src/core/proof/rules/blended-construction';
import { proofTable } from '../table';

proofTable(blendedConstruction, {
  flags: [
    '事故⟦原因是由于操作不当造成的→原因是由于操作不当⟧',
    '⟦以资金不足为由的原因→以资金不足为由⟧',
    '⟦围绕以产业为中心→以产业为中心|围绕产业⟧',
    '⟦深受群众所欢迎→深受群众欢迎|为群众所欢迎⟧',
    '⟦对于安全问题上→在安全问题上|对安全问题⟧，要从严',
  ],
  keeps: [
    '事故是由于操作不当造成的',
    '原因是操作不当',
    '围绕产业做文章',
    '为群众所欢迎',
    '深受群众欢迎',
    '在安全问题上，要从严',
    '本着节约的原则',
  ],
});
