import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HostError } from '../contract/errors';
import { createSpeller, type Speller } from '../core/proof';
import { onDisk, statOrNone, type Files } from './files';

/// The program's folder, seen from this module: as source (`src/host`), built (`out/main`), built as a chunk that several programs share (`out/main/chunks`), and built as the command line's (`out/main/cli`).
const ROOTS = ['../..', '../../..'].map((up) => fileURLToPath(new URL(up, import.meta.url)));
const MODEL = join('resources', 'speller', 'zh.bin');

/// Where the model lies that comes with the program. Fails with `not-found` where it lies nowhere.
export async function shippedModel(files: Files, roots: readonly string[] = ROOTS): Promise<string> {
  for (const root of roots) {
    const path = join(root, MODEL);
    if (await statOrNone(files, path)) return path;
  }
  throw new HostError('not-found', { path: MODEL });
}

/// Where a newsroom's own model lies, as `galley learn --use` leaves it: beside the user's other data.
export const ownModel = (dataFolder: string): string => join(dataFolder, 'speller.bin');

/// The model that desk, command line and export go by: the newsroom's own where there is one, else the shipped one. Fails as `shippedModel` does.
export async function modelInUse(files: Files, dataFolder: string): Promise<string> {
  const own = ownModel(dataFolder);
  return (await statOrNone(files, own)) ? own : shippedModel(files);
}

/// The speller of a model file, the shipped one if none is named. Fails as the disk does, and with `bad-model` on a file that is no model of this version.
export async function readSpeller(files: Files, path?: string): Promise<Speller> {
  const model = path ?? await shippedModel(files);
  const bytes = await onDisk({ path: model }, () => files.readFile(model));
  return asModel(model, () => createSpeller(bytes));
}

/// Runs `open` on a model's bytes; what it makes of damaged ones becomes a `HostError`.
export function asModel<T>(path: string, open: () => T): T {
  try {
    return open();
  } catch (error) {
    // A model that was cut short or scrambled: its marks, its lengths, or the JSON about it do not fit.
    if (error instanceof RangeError || error instanceof SyntaxError || error instanceof TypeError) throw new HostError('bad-model', { path });
    throw error;
  }
}
