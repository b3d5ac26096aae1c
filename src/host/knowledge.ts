import { HostError } from '../contract/errors';
import { knowledgeOf } from '../core/proof/house';
import type { ProofKnowledge } from '../core/proof';
import type { Speller } from '../core/proof/speller/speller';
import type { Files } from './files';
import type { Houses } from './houses';
import { readSpeller } from './speller';

let shipped: Promise<Speller | undefined> | undefined;

/// What proofing knows for the pages of a folder: what it knows everywhere, the speller, the house's own list. Without a speller's model the other rules ask all the same.
export async function knowledgeAt(files: Files, houses: Houses, folder: string): Promise<ProofKnowledge> {
  shipped ??= readSpeller(files).catch((error: unknown) => {
    if (error instanceof HostError) return undefined;
    throw error;
  });
  const [{ rows }, speller] = await Promise.all([houses.read(folder), shipped]);
  return knowledgeOf(rows.map(({ row }) => row), speller);
}
