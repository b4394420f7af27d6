import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectFiles, root, textOf } from './support/project-files.js';

const documents = projectFiles().filter((path) => path.endsWith('.md'));

/** The headings of a document as links name them: lower case, words joined by hyphens. */
function anchorsOf(path: string): readonly string[] {
  const headings = [...textOf(path).matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading!);
  return headings.map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\w\s-]/g, '')
      .trim()
      .replace(/\s/g, '-'),
  );
}

function isThere(path: string, link: string): boolean {
  const [place = '', anchor] = link.split('#');
  const target = place === '' ? path : join(dirname(path), place);
  return existsSync(join(root, target)) && (anchor === undefined || anchorsOf(target).includes(anchor));
}

describe('documents', () => {
  it('lead only to what is there', () => {
    const links = documents.flatMap((path) =>
      [...textOf(path).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => [path, link!] as const),
    );
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter(([path, link]) => !/^https?:/.test(link) && !isThere(path, link))).toEqual([]);
  });

  it('name only commands that there are', () => {
    const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Readonly<Record<string, string>> };
    const named = documents.flatMap((path) =>
      [...textOf(path).matchAll(/npm run (?:--silent )?([a-z:]+)/g)].map(([, name]) => name!),
    );
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('of how it is built name only files that there are, those of the API without its folder', () => {
    const named = [...textOf('docs/architecture.md').matchAll(/`([a-z]+\/[\w./-]+)`/g)].map(([, path]) => path!);
    const missing = named.filter((path) => !['', 'apps/api/src'].some((folder) => existsSync(join(root, folder, path))));
    expect(named.length).toBeGreaterThan(20);
    expect(missing).toEqual([]);
  });
});

describe('decisions', () => {
  const decisions = documents.filter((path) => path.startsWith('docs/decisions/')).sort();

  it('are numbered without a gap and bear their number', () => {
    const numbers = decisions.map((path) => path.slice('docs/decisions/'.length, 'docs/decisions/'.length + 4));
    expect(numbers).toEqual(decisions.map((_, i) => String(i + 1).padStart(4, '0')));
    expect(decisions.filter((path, i) => !textOf(path).startsWith(`# ${numbers[i]} `))).toEqual([]);
  });

  it.each(decisions)('%s says context, choice and consequence', (path) => {
    expect(textOf(path)).toMatch(/\*\*Context\.\*\*[^]+\*\*Choice\.\*\*[^]+\*\*Consequence\.\*\*/);
  });
});

it('the glossary is in order and says each word once', () => {
  const words = [...textOf('docs/glossary.md').matchAll(/^- \*\*([^*]+)\*\*: \S/gm)].map(([, word]) => word!.toLowerCase());
  expect(words.length).toBeGreaterThan(50);
  expect(words).toEqual([...new Set(words)].sort());
});
