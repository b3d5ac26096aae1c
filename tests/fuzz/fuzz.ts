import fc from 'fast-check';
import { cost } from '../cost';

/// Inputs over all targets together: 2,000 in `npm test`, 100,000 by `npm run fuzz`.
const INPUTS = Number(process.env['GALLEY_FUZZ'] ?? 2000);
const TARGETS = 5;

/// How large the extreme pages are made.
export const SCALE = INPUTS > 2000 ? 1 : 0.1;

/// Printed by the first failure, and by `npm run fuzz` at its start: GALLEY_SEED=… runs the same inputs again.
const SEED = Number(process.env['GALLEY_SEED'] ?? Date.now() % 1_000_000_000);

/// What one input may cost at most, in milliseconds of processor time: a constant for compiling and collecting, and so much for each character. The second number is what makes it a limit:
/// work that grows with the square of the input passes it on the extreme pages.
export const allowance = (characters: number): number => 1000 + characters * 0.04;

/// Holds `target` against its share of the generated inputs. It throws where something is wrong; `size` says how large an input is, in characters or bytes.
export function fuzz<T>(inputs: fc.Arbitrary<T>, size: (input: T) => number, target: (input: T) => void): void {
  fc.assert(fc.property(inputs, (input) => within(size(input), () => target(input))), { numRuns: Math.ceil(INPUTS / TARGETS), seed: SEED });
}

/// Runs the work and throws where it took longer than its input allows.
export function within(characters: number, work: () => void): void {
  const spent = cost(work);
  if (spent > allowance(characters)) throw new Error(`${Math.round(spent)} ms for ${characters} characters, ${Math.round(allowance(characters))} allowed`);
}

/// The time limit of a test over generated inputs, in milliseconds.
export const PATIENCE = 60_000 + INPUTS * 60;
