/** The generators that somebody would take in place of this one, each as its manual says. */
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { adapt, type Dialect } from './adapt.ts';
import { picturesIn, practicesIn, sampleOf } from './content.ts';
import type { Contestant, Project, SearchPage } from './contestant.ts';
import { install, versionOf } from './install.ts';
import type { Command } from './processes.ts';

interface Peer {
  label: () => string;
  /** Why it cannot be measured here, if so. */
  absent?: () => string | undefined;
  dialect: Dialect;
  usesComponents: boolean;
  /** Folders of the texts and of their pictures. */
  texts: string;
  pictures: string;
  extension: 'md' | 'mdx';
  output: string;
  /** What is kept from one build to the next, besides the built site. */
  kept: readonly string[];
  /** Program and arguments; a program of its packages by its name. */
  build: readonly (readonly [string, ...string[]])[];
  dev: (port: string) => readonly [string, ...string[]];
  search?: SearchPage;
}

const hugo = process.env['HUGO'] || 'hugo';
const pagefind = (id: string) => `Pagefind ${versionOf(id, 'pagefind')}`;

const mdx = (path: string, summaryField: string): Dialect => ({
  summaryField,
  imports: ['Avviso', 'Citazione', 'Documento', 'Indicatore', 'Passi']
    .map((name) => `import ${name} from '${path}/${name}.astro';`)
    .join('\n'),
  pictureAt: (file) => `./${file}`,
});
const markdown: Dialect = { summaryField: 'summary', pictureAt: (file) => `/immagini/${file}` };
const pagefindField: SearchPage = {
  field: '.pagefind-ui__search-input',
  links: '.pagefind-ui__result-link',
  status: '.pagefind-ui__message',
};
const pagefindPage: SearchPage = { ...pagefindField, path: 'cerca/' };
const keptByAstro = ['.astro', 'node_modules/.astro', 'node_modules/.vite'];

/** What Starlight and a plain site of Astro have in common. */
const ofAstro = {
  usesComponents: true,
  extension: 'mdx',
  output: 'dist',
  kept: keptByAstro,
  build: [['astro', 'build', '--silent']],
  dev: (port: string) => ['astro', 'dev', '--port', port],
} as const satisfies Partial<Peer>;

const peers: Record<string, Peer> = {
  starlight: {
    ...ofAstro,
    label: () => `Starlight ${versionOf('starlight', '@astrojs/starlight')}`,
    dialect: mdx('../../../components', 'description'),
    texts: 'src/content/docs/pratiche',
    pictures: 'src/content/docs/pratiche',
    search: { ...pagefindField, opener: 'button[data-open-modal]' },
  },
  eleventy: {
    label: () => `Eleventy ${versionOf('eleventy', '@11ty/eleventy')} + ${pagefind('eleventy')}`,
    dialect: markdown,
    usesComponents: false,
    texts: 'site/pratiche',
    pictures: 'immagini',
    extension: 'md',
    output: '_site',
    kept: ['.cache'],
    build: [
      ['eleventy', '--quiet'],
      ['pagefind', '--site', '_site', '--silent'],
    ],
    dev: (port) => ['eleventy', '--serve', '--quiet', '--port', port],
    search: pagefindPage,
  },
  hugo: {
    label: () => `Hugo ${versionOfHugo()} + ${pagefind('hugo')}`,
    absent: () => (versionOfHugo() === undefined ? 'non è installato' : undefined),
    dialect: markdown,
    usesComponents: false,
    texts: 'content/pratiche',
    pictures: 'static/immagini',
    extension: 'md',
    output: 'public',
    kept: ['resources', '.hugo_build.lock'],
    build: [
      [hugo, '--quiet'],
      ['pagefind', '--site', 'public', '--silent'],
    ],
    dev: (port) => [hugo, 'server', '--port', port, '--bind', 'localhost'],
    search: pagefindPage,
  },
  'astro-mdx': {
    ...ofAstro,
    label: () =>
      `Astro ${versionOf('astro-mdx', 'astro')} + MDX ${versionOf('astro-mdx', '@astrojs/mdx')}`,
    dialect: mdx('../../components', 'summary'),
    texts: 'src/content/practices',
    pictures: 'src/content/practices',
  },
};

export const peerNames: readonly string[] = Object.keys(peers);

function versionOfHugo(): string | undefined {
  const { stdout } = spawnSync(hugo, ['version'], { encoding: 'utf8' });
  return /v(\d+(?:\.\d+)+)/.exec(stdout ?? '')?.[1];
}

/**
 * Makes a peer ready, installing it if need be.
 *
 * @param id one of {@link peerNames}
 * @param work a folder for what is installed
 * @returns a text where it cannot be measured here: why
 * @throws if npm cannot install it
 */
export function peerOf(id: string, work: string): Contestant | string {
  const peer = peers[id];
  if (peer === undefined) throw new Error(`No peer ${id}`);
  const reason = peer.absent?.();
  if (reason !== undefined) return reason;
  const folder = install(work, id, peer.usesComponents);
  return { id, label: peer.label(), prepare: (content) => placed(peer, content, folder) };
}

function placed(peer: Peer, content: string, folder: string): Project {
  const within = (path: string) => join(folder, path);
  const [texts, pictures, output] = [peer.texts, peer.pictures, peer.output].map(within) as [
    string,
    string,
    string,
  ];
  const practices = practicesIn(content);
  for (const place of [texts, pictures]) emptied(place);
  const place = (slug: string) => join(texts, `${slug}.${peer.extension}`);
  for (const { slug, file } of practices) {
    writeFileSync(place(slug), adapt(readFileSync(file, 'utf8'), peer.dialect));
  }
  for (const file of picturesIn(content)) copyFileSync(file, join(pictures, basename(file)));
  const sample = sampleOf(practices);
  const command = ([program, ...args]: readonly [string, ...string[]]): Command => {
    const own = within(join('node_modules', '.bin', program));
    // Who has no packages uses those of the project, or programs of the machine.
    return { program: existsSync(own) ? own : program, args, cwd: folder };
  };
  const index = join(output, 'pagefind');
  return {
    build: peer.build.map(command),
    forget: () => {
      for (const path of [output, ...peer.kept.map(within)]) {
        rmSync(path, { recursive: true, force: true });
      }
    },
    output,
    ...(peer.search && {
      index: [command(['pagefind', '--site', output, '--silent'])],
      search: peer.search,
    }),
    indexFolders: peer.search ? [index] : [],
    dev: (port) => command(peer.dev(String(port))),
    editedFile: place(sample.slug),
    pagePath: `pratiche/${sample.slug}/`,
  };
}

/** Takes away what another catalogue left; files of the peer beside the texts stay. */
function emptied(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(folder)) {
    if (/\.(?:mdx?|png)$/.test(file)) rmSync(join(folder, file));
  }
}
