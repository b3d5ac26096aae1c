import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSpeller, defaultKnowledge } from '../../../../src/core/proof/index';
import { misspeltPhrase } from '../../../../src/core/proof/rules/misspelt-phrase';
import { proofTable } from '../table';

proofTable(misspeltPhrase, {
  flags: ['队员们个个⟦精神抖数→精神抖擞⟧。', '湖面⟦波光里粼→波光粼粼⟧，游船往来。', '街坊们⟦七嘴八射→七嘴八舌⟧地议论。', '师傅钉秤星⟦一丝不苛→一丝不苟⟧，从不马虎。', '会摇橹的人已经⟦曲指可数→屈指可数⟧。', '修船的人⟦苦不堪信→苦不堪言⟧。'],
  keeps: ['天上地下，亮成一片。', '鱼灯艺人鱼得水做了一辈子灯。', '面对连阴雨，合作社束手无策。', '街坊们七嘴八嘴地议论。', '家乡的南水北调工程通了水。', '各村因校制宜办起食堂。'],
}, { ...defaultKnowledge, speller: createSpeller(readFileSync(join(import.meta.dirname, '../../../../resources/speller/zh.bin'))) });
