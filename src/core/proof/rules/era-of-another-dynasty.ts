import { ANY_ERA, ERAS } from '../lexicon/eras';
import { patternRule } from '../patterns';

const DYNASTY = new Map(Object.entries(ERAS).flatMap(([dynasty, eras]) => eras.split(' ').map((era) => [era, dynasty] as const)));
/// What the name of a dynasty may have before it: 北宋, 南宋.
const dynastyOf = (seen: string): string => seen.replace(/[北南朝代]/g, '');

export const eraOfAnotherDynasty = patternRule({
  name: 'era-of-another-dynasty', class: 'fact', severity: 'B', trust: 'offer',
  docs: {
    what: { zh: '年号不属于所说的朝代（明朝嘉庆年间）', en: 'The name of an era under the wrong dynasty' },
    why: { zh: '嘉庆是清代年号，嘉靖才是明代年号', en: 'Jiaqing is of the Qing; of the Ming it is Jiajing' },
    instead: { zh: '核对朝代和年号', en: 'Check dynasty and era' },
  },
  messages: { era: { zh: '“{era}”是{dynasty}代年号', en: '{era} is an era of the {dynasty} dynasty' } },
  patterns: [
    {
      starts: '唐宋元明清北南', find: new RegExp(`(?<![\\u4e00-\\u9fff](?<![于自在是为属的]))((?:[北南]宋|[唐宋元明清])(?:朝|代)?)(${ANY_ERA})(?=年间|年号|[一二三四五六七八九十元0-9]{1,3}年|初年|末年|皇帝|帝)`), message: 'era',
      fix: (hit) => (dynastyOf(hit[1]!) === DYNASTY.get(hit[2]!) ? null : [`${DYNASTY.get(hit[2]!)!}${/[朝代]/.exec(hit[1]!)?.[0] ?? ''}${hit[2]!}`]), data: (hit) => ({ era: hit[2]!, dynasty: DYNASTY.get(hit[2]!)! }),
    },
  ],
});
