/** Where the content is and where the site will be published: the environment, read in one place. */
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseDocument } from 'yaml';
import { ownAddress, siteAddress } from '../catalogue/model/text.ts';
import { sizeLimit } from '../catalogue/reading/source-file.ts';
import { digestOf } from '../files/digest.ts';
import { readPlainFile } from '../files/plain-file.ts';
import {
  baseOfLanguage,
  isLanguageCode,
  type LanguageCode,
  languageCodes,
} from '../i18n/languages.ts';

/** The folder of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where a site is served that says nothing else. */
export const defaultPort = 4321;

export const defaultAddress = `http://localhost:${defaultPort}/`;

/** `own` keeps what did not change; `astro` is `astro build`, as its authors made it. */
type Renderer = (typeof renderers)[number];
export const renderers = ['own', 'astro'] as const;

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
  /** Whose history is told: the content folder in its repository, and where the history ends. */
  history: { folder: string; commit?: string };
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
 * A copy of a content folder has no history: `CATALOGUE_HISTORY` names the folder that has it, and
 * `CATALOGUE_HISTORY_COMMIT` where it ends. `npm run verify` sets them.
 *
 * @throws {SettingsError} if `SITE_URL` is not an address of a site, or `CATALOGUE_CONTENT` is a file
 */
export function readSettings(environment: NodeJS.ProcessEnv, root: string): Settings {
  const contentFolder = contentFolderIn(environment, root);
  if (existsSync(contentFolder) && !statSync(contentFolder).isDirectory()) {
    throw new SettingsError('CATALOGUE_CONTENT', contentFolder);
  }
  const override = environment['SITE_URL'];
  if (override && !ownAddress.safeParse(override).success) {
    throw new SettingsError('SITE_URL', override);
  }
  const asked = environment['CATALOGUE_RENDERER'] || 'own';
  const renderer = renderers.find((known) => known === asked);
  if (!renderer) throw new SettingsError('CATALOGUE_RENDERER', asked);
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
    history: historyIn(environment, contentFolder),
    cacheRoot,
    cacheFolder: join(cacheRoot, language),
  };
}

function historyIn(environment: NodeJS.ProcessEnv, contentFolder: string): Settings['history'] {
  const { CATALOGUE_HISTORY: folder, CATALOGUE_HISTORY_COMMIT: commit } = environment;
  return folder && commit ? { folder, commit } : { folder: contentFolder };
}

/** A variable of the environment whose value will not do. */
export class SettingsError extends Error {
  readonly variable: 'CATALOGUE_CONTENT' | 'SITE_URL' | 'CATALOGUE_RENDERER';
  readonly given: string;
  constructor(variable: SettingsError['variable'], given: string) {
    super(`${variable}: ${given}`);
    this.variable = variable;
    this.given = given;
  }
}

/** The folder of the content, whatever is there. */
export const contentFolderIn = (environment: NodeJS.ProcessEnv, root: string): string =>
  resolve(root, environment['CATALOGUE_CONTENT'] || 'content');

/** The first language of a catalogue, as far as it says it; else the first that is known. */
export const firstLanguageIn = (contentFolder: string): LanguageCode =>
  identityIn(contentFolder).languages[0];

interface Identity {
  url: string;
  searched: string[];
  languages: Settings['languages'];
}

/** What `site.yml` says; where it is wrong, the check tells so, and it is no reason to stop here. */
function identityIn(contentFolder: string): Identity {
  const fallback: Identity = {
    url: defaultAddress,
    searched: [],
    languages: [languageCodes[0]],
  };
  try {
    const found = readPlainFile(contentFolder, 'site.yml', sizeLimit);
    if (found.is !== 'bytes') return fallback;
    // What can be read of a file that is broken is worth having: its errors are told in its language.
    const site: unknown = parseDocument(found.bytes.toString('utf8'), {
      uniqueKeys: false,
    }).toJS();
    const { url, federation, languages, sections } = (site ?? {}) as Record<string, unknown>;
    const isOff = (sections as { federation?: unknown } | null | undefined)?.federation === false;
    const known = (Array.isArray(languages) ? languages : []).filter(
      (code): code is LanguageCode => typeof code === 'string' && isLanguageCode(code),
    );
    const [first = languageCodes[0], ...others] = new Set(known);
    return {
      url: ownAddress.safeParse(url).data ?? fallback.url,
      searched: isOff ? [] : originsIn(federation),
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
