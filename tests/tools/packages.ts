import { readFileSync } from 'node:fs';
import { bytesByPackage, type Bundled } from '../../webstore/pack/shipped-parts';
import { project } from './install.mjs';

export interface Manifest {
  name: string;
  version: string;
  license?: string | { type: string };
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

/** `package.json` of the project, or of a package by its folder (`node_modules/…`). */
export const manifestOf = (folder = '.'): Manifest =>
  JSON.parse(readFileSync(`${project}${folder}/package.json`, 'utf8')) as Manifest;

/** Those that are installed because something of ours that is shipped needs them, or what it needs does. */
export function installedForUse(): Manifest[] {
  const { packages } = JSON.parse(readFileSync(`${project}package-lock.json`, 'utf8')) as {
    packages: Record<string, { dev?: boolean; devOptional?: boolean; optional?: boolean }>;
  };
  return Object.entries(packages)
    .filter(([folder, { dev, devOptional, optional }]) => folder !== '' && !dev && !devOptional && !optional)
    .map(([folder]) => manifestOf(folder));
}

/** As its maker names it in `package.json`. */
export const licenceOf = ({ license = 'none' }: Manifest): string =>
  typeof license === 'string' ? license : license.type;

export interface Shipped extends Manifest {
  /** Of the built extension's code. */
  bytes: number;
}

/** The packages of which something is in a build, the biggest first, by what `shippedParts` wrote down. */
export function shippedIn(notes: string): Shipped[] {
  const files = readFileSync(notes, 'utf8').trim().split('\n');
  const bytes = bytesByPackage(files.map((line) => JSON.parse(line) as Bundled));
  return [...bytes]
    .filter(([folder, count]) => folder !== '' && count > 0)
    .map(([folder, count]) => Object.assign(manifestOf(folder), { bytes: count }))
    .toSorted((one, other) => other.bytes - one.bytes);
}

/** kB (1,000 bytes), as the tables have it. */
export const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
