/** Where the content is and where the site will be published: the environment, read in one place. */
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { ownAddress, siteAddress } from '../catalogue/model/text.ts';
import { sizeLimit } from '../catalogue/reading/source-file.ts';
import { digestOf } from '../files/digest.ts';
import { readPlainFile } from '../files/plain-file.ts';
import { baseOfLanguage, isLanguageCode, type LanguageCode } from '../i18n/languages.ts';

export const defaultAddress = 'http://localhost:4321/';

/** `own` keeps what did not change; `astro` is `astro build`, as its authors made it. */
export type Renderer = (typeof renderers)[number];
const renderers = ['own', 'astro'] as const;

export interface Settings {
  /** Absolute path of the content folder. */
  contentFolder: string;
  /** Scheme, host and port, without a path. */
  origin: string;
  /** Path of the whole site, from `/` to `/`. */
  siteBase: string;
  /** Path of its pages in the language that is rendered. */
  base: string;
  /** The language that is rendered. */
  language: LanguageCode;
  /** Those of the site, its first at the root. */
  languages: [LanguageCode, ...LanguageCode[]];
  /** The origins of the other catalogues that the search asks. */
  searched: string[];
  /** Who renders the pages of a build: see docs/decisions/0001-own-prerenderer.md */
  renderer: Renderer;
  /** What is kept between builds; a folder of its own for each content. */
  cacheRoot: string;
  /** In it, what Astro keeps of the language that is rendered. */
  cacheFolder: string;
}

/**
 * Reads the settings.
 *
 * `CATALOGUE_CONTENT` names another content folder, `SITE_URL` another address than that of
 * `site.yml`, for previews. A process renders one language: `CATALOGUE_LANGUAGE`, which the build
 * sets, or the first of the site.
 *
 * @throws if `SITE_URL` is not an address of a site, or `CATALOGUE_CONTENT` is a file
 */
export function readSettings(environment: NodeJS.ProcessEnv, root: string): Settings {
  const contentFolder = resolve(root, environment['CATALOGUE_CONTENT'] || 'content');
  if (existsSync(contentFolder) && !statSync(contentFolder).isDirectory()) {
    throw new Error(`CATALOGUE_CONTENT non è una cartella: ${contentFolder}`);
  }
  const override = environment['SITE_URL'];
  if (override && !ownAddress.safeParse(override).success) {
    throw new Error(
      `SITE_URL non è un indirizzo web, o ha segni che un server non capirebbe (servono lettere, cifre, «-», «_», «.», «~»): ${override}`,
    );
  }
  const asked = environment['CATALOGUE_RENDERER'] || 'own';
  const renderer = renderers.find((known) => known === asked);
  if (!renderer) {
    throw new Error(`CATALOGUE_RENDERER può essere ${renderers.join(' o ')}, e non ${asked}`);
  }
  const identity = identityIn(contentFolder);
  const { origin, pathname } = new URL(override || identity.url);
  const siteBase = pathname.endsWith('/') ? pathname : `${pathname}/`;
  const code = environment['CATALOGUE_LANGUAGE'] ?? '';
  const language = isLanguageCode(code) ? code : identity.languages[0];
  const base = baseOfLanguage(siteBase, language, identity.languages[0]);
  const key = digestOf(contentFolder).slice(0, 12);
  const cacheRoot = resolve(root, '.cache', key);
  const { languages, searched } = identity;
  return {
    contentFolder,
    origin,
    siteBase,
    base,
    language,
    languages,
    searched,
    renderer,
    cacheRoot,
    cacheFolder: join(cacheRoot, language),
  };
}

interface Identity {
  url: string;
  searched: string[];
  languages: Settings['languages'];
}

/** What `site.yml` says; where it is wrong, the check tells so, and it is no reason to stop here. */
function identityIn(contentFolder: string): Identity {
  const fallback: Identity = { url: defaultAddress, searched: [], languages: ['it'] };
  try {
    const found = readPlainFile(contentFolder, 'site.yml', sizeLimit);
    if (found.is !== 'bytes') return fallback;
    const site: unknown = parse(found.bytes.toString('utf8'), { uniqueKeys: false });
    const { url, federation, languages } = (site ?? {}) as Record<string, unknown>;
    const known = (Array.isArray(languages) ? languages : []).filter(
      (code): code is LanguageCode => typeof code === 'string' && isLanguageCode(code),
    );
    const [first = 'it', ...others] = new Set(known);
    return {
      url: ownAddress.safeParse(url).data ?? fallback.url,
      searched: originsIn(federation),
      languages: [first, ...others],
    };
  } catch {
    return fallback;
  }
}

/** They become part of a policy: what the check would refuse is left out here too. */
const originsIn = (federation: unknown): string[] =>
  (Array.isArray(federation) ? federation : []).flatMap((other: { url?: unknown } | null) => {
    const { data } = siteAddress.safeParse(other?.url);
    return data === undefined ? [] : [new URL(data).origin];
  });
