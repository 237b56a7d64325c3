/** What people do to a content folder between two builds, at random but repeatably. */
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Random } from '../../tools/synthetic-catalogue/random.ts';

/** Changes a folder of the fictional catalogue; returns what was done, in words. */
type Edit = (content: string, random: Random) => string;

const filesIn = (content: string, folder: string, ending: string): string[] =>
  readdirSync(join(content, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(content, folder, name));

const isOriginal = (file: string) => !/\.[a-z]{2}\.mdx$/.test(file);
const practices = (content: string) => filesIn(content, 'practices', '.mdx').filter(isOriginal);
const texts = (content: string) =>
  ['practices', 'needs', 'news'].flatMap((folder) => filesIn(content, folder, '.mdx'));

/** Writes a changed file; an edit that changes nothing tests nothing. */
function rewrite(file: string, change: (text: string) => string): string {
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`Nothing changed in ${file}`);
  writeFileSync(file, after);
  return basename(file);
}

const field = (name: string, value: string) => (text: string) =>
  text.replace(new RegExp(`^${name}: .*$`, 'm'), `${name}: ${value}`);

/** The copies that were added: nothing refers to them, so they may go. */
const added = (content: string) =>
  practices(content).filter((file) => basename(file).startsWith('copia-'));

function add(content: string, random: Random): string {
  const source = random.pick(practices(content));
  const slug = `copia-${random.between(1000, 9999)}`;
  const text = readFileSync(source, 'utf8').replace(/^formerly: .*\n/m, '');
  const title = field('title', `Copia ${slug}`)(text);
  // Where the pictures are that it shows.
  writeFileSync(join(dirname(source), `${slug}.mdx`), title);
  return `add ${slug}`;
}

function rename(content: string, random: Random): string {
  const [file = add(content, random)] = added(content);
  const [old, slug] = [basename(file, '.mdx'), `copia-${random.between(10_000, 99_999)}`];
  const place = join(dirname(file), `${slug}.mdx`);
  renameSync(file, place);
  rewrite(place, (text) =>
    text.replace(/^reviewed: .*\n/m, (line) => `${line}formerly: [${old}]\n`),
  );
  return `rename ${old} to ${slug}`;
}

export const edits: Record<string, Edit> = {
  text: (content, random) =>
    rewrite(
      random.pick(texts(content)),
      (text) => `${text}\nUna frase in più: ${random.between(1, 1e6)}.\n`,
    ),
  title: (content, random) =>
    rewrite(random.pick(practices(content)), field('title', `Titolo ${random.between(1, 1e6)}`)),
  stage: (content, random) =>
    rewrite(random.pick(practices(content)), (text) =>
      text.replace(/^themes: .*$/m, (line) =>
        line.includes('scuola') ? 'themes: [vicinato]' : 'themes: [scuola, vicinato]',
      ),
    ),
  reviewed: (content, random) =>
    rewrite(
      random.pick(practices(content)),
      field('reviewed', `2025-0${random.between(1, 9)}-${random.between(10, 28)}`),
    ),
  add,
  remove: (content, random) => {
    const [file] = added(content);
    if (file === undefined) return add(content, random);
    rmSync(file);
    return `remove ${basename(file)}`;
  },
  rename: (content, random) => {
    if (added(content).length === 0) add(content, random);
    return rename(content, random);
  },
  vocabulary: (content, random) =>
    rewrite(random.pick(filesIn(content, 'vocabularies', '.yml')), (text) =>
      text.replace(/^label: \{it: [^,]*/m, `label: {it: Nome ${random.between(1, 1e6)}`),
    ),
  glossary: (content, random) =>
    rewrite(join(content, 'glossary.yml'), (text) =>
      text.replace(
        /Chi (?:\(\d+\) )?ripara le reti/,
        `Chi (${random.between(1, 1e6)}) ripara le reti`,
      ),
    ),
  site: (content, random) =>
    rewrite(
      join(content, 'site.yml'),
      field('contact', `{office: Ufficio ${random.between(1, 1e6)}}`),
    ),
  need: (content, random) =>
    rewrite(
      join(content, 'needs', 'un-mestiere-di-mare.mdx'),
      field('staff', String(random.between(3, 99))),
    ),
  picture: (content, random) => {
    const file = join(content, 'practices', 'valdimare', 'rete.png');
    // What follows the end of a picture shows nowhere, but it is another file.
    writeFileSync(file, Buffer.concat([readFileSync(file), Buffer.from([random.between(1, 255)])]));
    return basename(file);
  },
  translation: (content) => {
    const [file = ''] = filesIn(content, 'needs', '.en.mdx');
    if (file === '') return 'no translation left';
    rmSync(file);
    return `remove ${basename(file)}`;
  },
};

/** What every page shows: after one of these all are rendered again, and no other edit would tell. */
const everywhere = ['vocabulary', 'glossary', 'site'];

/**
 * Makes an edit of every kind, in an order of their own: those that touch some pages, or those that
 * touch all.
 *
 * @returns what was done
 */
export const editAll = (content: string, random: Random, touches: 'some' | 'all'): string[] =>
  Object.keys(edits)
    .filter((name) => everywhere.includes(name) === (touches === 'all'))
    .map((name) => `${name}: ${edits[name]?.(content, random)}`);
