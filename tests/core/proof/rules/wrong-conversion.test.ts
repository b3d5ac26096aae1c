import { wrongConversion } from '../../../../src/core/proof/rules/wrong-conversion';
import { proofTable } from '../table';

proofTable(wrongConversion, {
  flags: [
    '园区占地150亩（约⟦1000平方米→10万平方米⟧），年底建成。',
    '这条隧道长4.5公里（⟦450米→4500米⟧），双向四车道。',
    '收粮600斤，合⟦30公斤→300公斤⟧。',
  ],
  keeps: [
    '园区占地150亩（约10公顷），年底建成。',
    '这条隧道长4.5公里（4500米），双向四车道。',
    '收粮600斤，合300公斤。',
    '全长5公里（宽20米的路段另计）。',
    '园区占地150亩（约9.9万平方米）。',
  ],
});
