/** The pages of a proposal as they will be: addresses of the published form, with the text in them. */
import { basename, dirname } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { isFileName } from '../catalogue/model/file-name.ts';
import { decode } from '../catalogue/reading/source-file.ts';
import { readYaml } from '../catalogue/reading/yaml.ts';
import { isFields } from '../catalogue/writing/same.ts';
import { writeProposed } from '../catalogue/writing/proposed-text.ts';
import { isLanguageCode, type LanguageCode, languageCodes } from '../i18n/languages.ts';
import { routesUnder } from '../routing/addresses.ts';
import type { TextKind } from '../catalogue/model/record.ts';
import type { Change, Changes } from './changes.ts';
import type { Contents } from './contents.ts';
import type { TextReview } from './text-reviews.ts';

interface Preview {
  file: string;
  title: string;
  /** Absent where the text is too long for an address. */
  address?: string;
}

export interface Previews {
  /** Those of practices, and of experiences, that are new or changed. */
  pages: Preview[];
  /** How many more there are, which have no room in the report. */
  more: number;
  /** Whether it is known where the catalogue is published. */
  hasSite: boolean;
}

/** Mail programs and hosts cut longer ones; a practice of twenty thousand characters is shorter. */
const longestAddress = 12_000;
/** Of all addresses together: the rest of the report needs room as well. */
const mostOfAll = 120_000;

interface PublishedSite {
  /** Ending in `/`. */
  address: string;
  language: LanguageCode;
}

/**
 * Where the catalogue is published, as its identity said where the proposal began: a proposal that
 * changes it must not lead its reviewers to a site of its own.
 *
 * @param given by whoever runs the command, instead of that
 * @returns nothing if it is not published, or not known
 */
export function siteAt(
  { repository, start }: Changes,
  given: string | undefined,
): PublishedSite | undefined {
  const { url, languages } = identityAt(repository, start);
  const address = given ?? url;
  const [first] = Array.isArray(languages) ? languages : [];
  const language = typeof first === 'string' && isLanguageCode(first) ? first : languageCodes[0];
  const parsed = typeof address === 'string' ? URL.parse(address) : null;
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return undefined;
  // The address of a catalogue that was never published.
  if (given === undefined && parsed.hostname === 'localhost') return undefined;
  return { address: `${parsed.origin}${parsed.pathname.replace(/\/?$/, '/')}`, language };
}

function identityAt(
  { git, inside }: Changes['repository'],
  start: string,
): Record<string, unknown> {
  try {
    const { value } = readYaml(git('show', `${start}:${inside}site.yml`), '');
    return isFields(value) ? value : {};
  } catch {
    return {};
  }
}

/** The addresses under which the practices of a proposal can be seen, as many as there is room for. */
export function previewsOf(
  texts: readonly TextReview[],
  contents: ReadonlyMap<Change, Contents>,
  site: PublishedSite | undefined,
): Previews {
  const pages: Preview[] = [];
  let [room, more, sheets] = [mostOfAll, 0, 0];
  for (const { kind, file, title = '', change } of texts) {
    const hasForm = kind === 'practice' || kind === 'experience';
    const text = hasForm && change ? textOf(contents.get(change)) : undefined;
    if (text === undefined || !change) continue;
    sheets += 1;
    if (!site) continue;
    const address = room < 0 ? undefined : addressOf(change, kind, text, site);
    const isShort = address !== undefined && address.length <= longestAddress;
    room -= isShort ? address.length : 0;
    if (room < 0) more += 1;
    else pages.push({ file, title, ...(isShort && { address }) });
  }
  return { pages, more: site ? more : sheets, hasSite: site !== undefined };
}

/** @returns nothing where there is no text any more, or none that can be read */
function textOf(contents: Contents | undefined): string | undefined {
  if (contents?.is.is !== 'bytes') return undefined;
  const text = decode(contents.is.bytes, '');
  return typeof text === 'string' ? text : undefined;
}

function addressOf(
  { kind, file, before = file }: Change,
  textKind: TextKind,
  text: string,
  { address, language }: PublishedSite,
): string | undefined {
  const [slug, published] = [
    basename(file, '.mdx'),
    kind === 'added' ? undefined : basename(before, '.mdx'),
  ];
  if (![slug, published ?? slug].every(isFileName)) return undefined;
  const routes = routesUnder(address, language);
  const deflated = deflateRawSync(text, { level: 9 });
  if (textKind === 'practice') return routes.proposal(writeProposed({ slug, published }, deflated));
  // It lies in the folder of the practice that was taken up.
  const practice = basename(dirname(file));
  if (!isFileName(practice)) return undefined;
  const written = writeProposed({ slug, published: undefined }, deflated);
  return routes.experienceProposal(practice, written);
}
