/// The least of some numbers; Infinity of none. Unlike `Math.min(...all)` it takes any number of them: a list spread over a call's arguments ends, from some hundred thousand on, with a full stack.
export const least = (all: readonly number[]): number => all.reduce((least, one) => (one < least ? one : least), Infinity);

/// The greatest; -Infinity of none.
export const greatest = (all: readonly number[]): number => all.reduce((most, one) => (one > most ? one : most), -Infinity);

/// Puts a list of any length behind another.
export function append<T>(to: T[], more: Iterable<T>): void {
  for (const one of more) to.push(one);
}
