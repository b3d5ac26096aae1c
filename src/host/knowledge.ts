import { HostError } from '../contract/errors';
import type { Desk } from '../core/pipeline';
import { questionsOf } from '../core/question/ask';
import type { Question } from '../core/question/question';
import { knowledgeOf } from '../core/proof/house';
import type { ProofKnowledge } from '../core/proof';
import type { Speller } from '../core/proof/speller/speller';
import type { Files } from './files';
import type { Houses } from './houses';
import { sha256 } from './exports';
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

/// What proofing asks about a page of a folder, and what it asked by beside the engine.
export interface Asked {
  readonly questions: readonly Question[];
  /// SHA-256 of the rows of the house's list.
  readonly house: string;
}

export async function askAbout(files: Files, houses: Houses, folder: string, desk: Desk): Promise<Asked> {
  return { questions: questionsOf(desk, await knowledgeAt(files, houses, folder)), house: await houseHash(houses, folder) };
}

/// Names what the house's list says, whatever its remarks and blanks.
export async function houseHash(houses: Houses, folder: string): Promise<string> {
  return sha256(JSON.stringify((await houses.read(folder)).rows.map(({ row }) => row)));
}
