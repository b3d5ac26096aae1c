export function findChromium(): string | undefined;
export function playwrightChromium(): string | undefined;
