export interface Passed {
  readonly key: string;
  readonly passed: number;
  readonly at: string;
}

export interface Passes {
  find(suite: string, key: string): Passed | undefined;
  keep(suite: string, key: string, passed: number): void;
  forget(suite: string): void;
}

export interface Result {
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
  readonly at?: string;
}

export interface Suite {
  readonly suite: string;
  readonly key: () => string;
  readonly run: () => Promise<{ passed: number; failed: number }>;
  readonly record: Passes;
  readonly fresh?: boolean;
  readonly ci?: boolean;
}

export function fingerprint(root: string, facts: unknown, without?: (path: string) => boolean): string;
export function passedIn(folder: string): Passes;
export function isCI(env: Readonly<Record<string, string | undefined>>): boolean;
export function unlessPassed(suite: Suite): Promise<Result>;
export function lineOf(suite: string, result: Result, now?: Date): string;
