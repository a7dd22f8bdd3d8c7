export const project: string;
export function tooOldNode(version?: string): string | undefined;
type Packages = Record<string, { version?: string; optional?: boolean; devOptional?: boolean; peer?: boolean }>;
export function isInstalled(locked: Packages | undefined, installed: Packages | undefined): boolean;
export function ensureInstalled(): boolean;
export function ensurePrepared(): boolean;
