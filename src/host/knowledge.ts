import { HostError } from '../contract/errors';
import type { Desk } from '../core/pipeline';
import { questionsOf } from '../core/question/ask';
import type { Question } from '../core/question/question';
import { knowledgeOf } from '../core/proof/house';
import type { ProofKnowledge } from '../core/proof';
import type { Speller } from '../core/proof/speller/speller';
import { statOrNone, type Files } from './files';
import type { Houses } from './houses';
import { sha256 } from './exports';
import { modelInUse, ownModel, readSpeller } from './speller';

/// The speller in use, read once as long as its file stays the same.
let read: { readonly file: string; readonly speller: Promise<Speller | undefined> } | undefined;

async function spellerInUse(files: Files, dataFolder: string): Promise<Speller | undefined> {
  try {
    const path = await modelInUse(files, dataFolder);
    const file = `${path} ${await stampOf(files, path)}`;
    if (read?.file !== file) read = { file, speller: readSpeller(files, path) };
    return await read.speller;
  } catch (error) {
    if (error instanceof HostError) return undefined;
    throw error;
  }
}

/// Tells one state of a file from another; nothing where there is none.
async function stampOf(files: Files, path: string): Promise<string> {
  const stat = await statOrNone(files, path);
  return stat ? `${stat.size} ${stat.mtimeMs}` : '';
}

/// What proofing knows for the pages of a folder: what it knows everywhere, the speller, the house's own list. Without a speller's model the other rules ask all the same.
export async function knowledgeAt(files: Files, houses: Houses, folder: string): Promise<ProofKnowledge> {
  const [{ rows }, speller] = await Promise.all([houses.read(folder), spellerInUse(files, houses.dataFolder)]);
  return knowledgeOf(rows.map(({ row }) => row), speller);
}

/// What proofing asks about a page of a folder, and what it asked by beside the engine.
export interface Asked {
  readonly questions: readonly Question[];
  /// Names what the house asks by (`houseHash`).
  readonly house: string;
}

export async function askAbout(files: Files, houses: Houses, folder: string, desk: Desk): Promise<Asked> {
  return { questions: questionsOf(desk, await knowledgeAt(files, houses, folder)), house: await houseHash(files, houses, folder) };
}

/// Names what the house's list says, whatever its remarks and blanks, and the house's own model of the speller where it has one.
export async function houseHash(files: Files, houses: Houses, folder: string): Promise<string> {
  const rows = (await houses.read(folder)).rows.map(({ row }) => row);
  const model = await stampOf(files, ownModel(houses.dataFolder));
  return sha256(JSON.stringify(model === '' ? rows : { rows, model }));
}
