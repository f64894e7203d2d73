export const DEFAULT_ADDRESS: string;
export function readAddress(text: string | undefined): string;
export function manifestFor(manifest: string, address: string): string;
