import type { Told } from './rule';
import { keptOf, seek, tellersIn } from './search';

/// Signs that a rule may find something in a field, and matches that it begins from: looked for in the search that all rules share (`search.ts`), so that a field without them
/// costs nothing.

type Field = { readonly text: string };

const SEEN = {};

/// Whether one of some expressions matches somewhere.
export class Sign {
  readonly seeker: number;

  constructor(...finds: readonly RegExp[]) {
    this.seeker = seek(finds.map((find) => ({ find, keep: () => SEEN })), true);
  }

  in(field: Field): boolean {
    const tellers = tellersIn(field);
    for (let i = 0; i < tellers.length; i++) if (tellers[i] === this.seeker) return true;
    return false;
  }
}

/// The matches of an expression in a field, as `matchAll` finds them. `wording`: stands in every text with a match.
export class Matches {
  readonly seeker: number;

  constructor(find: RegExp, wording?: string) {
    this.seeker = seek([{ find, wording, keep: (hit) => hit }]);
  }

  in(field: Field): readonly RegExpExecArray[] {
    return keptOf(field, this.seeker) as readonly RegExpExecArray[];
  }
}

/// That a rule finds something only where one of these is found.
export const toldBy = (...signs: readonly (Sign | Matches)[]): Told => ({ by: tellersIn, as: signs.map(({ seeker }) => seeker) });

/// What may be left out where nothing is asked about the beginning: `^` and words that are any, or none.
const LEADING = /^\^(?:[，、]\?|\(\?:[^()]*\)\?|\[\^[^\]]*\]\{0,[0-9]+\})*/;

/// For expressions that are asked of the words right before a number, up to `$`: the same, to be looked for in a whole text. Throws where `^`, `$` or a bar stands elsewhere.
export function beforeNumber(...finds: readonly RegExp[]): RegExp[] {
  return finds.map(({ source }) => {
    const words = source.replace(LEADING, '').replace(/\$$/, '');
    const bare = words.replace(/\\.|\[[^\]]*\]/g, '');
    let depth = 0;
    for (const char of bare) {
      if (char === '(') depth++;
      else if (char === ')') depth--;
      if (char === '^' || char === '$' || (char === '|' && depth === 0)) throw new Error(`not the words before a number: ${source}`);
    }
    if (words === source || !source.endsWith('$')) throw new Error(`not the words before a number: ${source}`);
    return new RegExp(`${words}(?=[0-9])`);
  });
}
