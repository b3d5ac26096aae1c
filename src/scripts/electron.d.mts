export function electronBinary(): string | undefined;
export function hasDisplay(): boolean;
export function findElectron(): Promise<string | undefined>;
