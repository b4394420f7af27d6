import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The folder of the project. */
export const root = join(__dirname, '../../..');

const notOurs = new Set(['node_modules', 'dist', 'coverage', 'tmp', '.git', '.nx', '.waymark']);
const withoutText = /\.(png|jpe?g|ico|ttf|woff2?|pdf|xlsx|zip|arrow)$/;

/** What a guard puts among the sources for a moment; other guards, which may run beside it, look past it. */
export const plantedName = (library: string) => `planted-in-${library}.ts`;

/** Every file of the project that somebody wrote, by its path from the root: nothing installed, built or kept by a running server. */
export function projectFiles(folder = root): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (notOurs.has(entry.name) || entry.name.startsWith('planted-in-')) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return projectFiles(path);
    return entry.isFile() ? [relative(root, path)] : [];
  });
}

/** The same without pictures, fonts and other files that hold no text. */
export function textFiles(): readonly string[] {
  return projectFiles().filter((path) => !withoutText.test(path));
}

export function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** What the packages' own descriptions hold of interest here. */
export interface PackageFile {
  readonly name?: string;
  readonly version?: string;
  readonly private?: boolean;
  readonly type?: string;
  readonly exports?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly nx?: { readonly tags?: readonly string[] };
}

/** One workspace package: its folder from the root, and its package.json. */
export interface WorkspacePackage {
  readonly folder: string;
  readonly description: PackageFile;
}

/** Every workspace package: libraries, apps and the made-up authority. */
export function workspacePackages(): readonly WorkspacePackage[] {
  const inside = ['apps', 'libs'].flatMap((tier) => foldersIn(tier).map((name) => `${tier}/${name}`));
  return [...inside, 'test/synthetic']
    .filter((folder) => existsSync(join(root, folder, 'package.json')))
    .map((folder) => ({ folder, description: JSON.parse(textOf(`${folder}/package.json`)) as PackageFile }));
}

function foldersIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}
