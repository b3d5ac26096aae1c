import type { Stage } from '../page/profile';
import type { Digests, Entry } from './events';
import type { Deed } from './state';

/// One stage of one article, signed.
export interface Signing extends Deed {
  readonly article: string;
  readonly stage: string;
  /// How the article read.
  readonly digest: string;
}

export interface Signature extends Signing {
  /// Set where its person took it back.
  readonly withdrawn?: Deed & { readonly reason: string };
}

/// The stage that journals of the first version recorded: the review before publication. It counts as the newsroom's last stage.
export const FIRST_REVIEW = 'review';

/// Whether two names are one person's: blanks, case and width of letters do not count.
export function samePerson(a: string, b: string): boolean {
  const key = (name: string): string => name.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
  return key(a) === key(b);
}

/// Why a person cannot sign: another stage of the article bears their name, or this version of the article bears a signature of the stage already.
export type Refusal =
  | { readonly kind: 'two-stages'; readonly stage: string }
  | { readonly kind: 'signed'; readonly by: string };

/// Nobody signs two stages of one article, whatever became of it in between: who has read a text once no longer sees it with fresh eyes, and inspectors ask for different names.
/// Only a signature that was withdrawn binds nobody.
export function refusalOf(given: readonly Signature[], stage: string, by: string, digest: string): Refusal | undefined {
  const valid = given.filter(({ withdrawn }) => !withdrawn);
  const other = valid.find((signature) => signature.stage !== stage && samePerson(signature.by, by));
  if (other) return { kind: 'two-stages', stage: other.stage };
  const same = valid.findLast((signature) => signature.stage === stage && signature.digest === digest);
  return same && { kind: 'signed', by: same.by };
}

/// Collects signatures in the order of the journal.
export class Signatures {
  readonly given = new Map<string, Signature[]>();
  readonly refused: Signing[] = [];

  constructor(private readonly stages: readonly Stage[]) {}

  sign(deed: Deed, named: string, digests: Digests): void {
    const stage = named === FIRST_REVIEW ? this.stages.at(-1)?.name ?? named : named;
    for (const [article, digest] of Object.entries(digests)) {
      const given = this.given.get(article) ?? [];
      const signing: Signing = { ...deed, article, stage, digest };
      if (refusalOf(given, stage, deed.by, digest)?.kind === 'two-stages') this.refused.push(signing);
      else this.given.set(article, [...given, signing]);
    }
  }

  withdraw(deed: Deed, { stage, articles, reason }: Extract<Entry, { type: 'withdraw' }>): void {
    for (const article of articles) {
      const given = this.given.get(article) ?? [];
      this.given.set(article, given.map((signature) => (signature.withdrawn || signature.stage !== stage || !samePerson(signature.by, deed.by) ? signature : { ...signature, withdrawn: { ...deed, reason } })));
    }
  }
}
