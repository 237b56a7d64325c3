/** What in a catalogue asks for care: what is old, what is incomplete, what no longer answers. */
import { fieldsOf } from '../catalogue/model/fields.ts';
import { practiceSchema } from '../catalogue/model/practice.ts';
import { compare } from '../catalogue/checking/diagnostic.ts';
import { freshSince, staleAfter } from '../catalogue/queries/freshness.ts';
import { type Catalogue, isClosed } from '../catalogue/queries/catalogue.ts';
import type { Words } from '../i18n/languages.ts';
import { completeness } from './completeness.ts';
import { code, plain } from '../markup/markdown.ts';
import type { LinkAnswer } from './links.ts';

/** Below this share of declared fields a sheet is incomplete. */
const incompleteBelow = 0.5;

interface HealthReport {
  /** ISO 8601: the day for which it holds. */
  today: string;
  practices: number;
  stale: { file: string; title: string; reviewed: string }[];
  /** Open needs that nobody has confirmed for long, or whose day is past. */
  needs: { file: string; title: string; confirmed: string; deadline: string | undefined }[];
  /** Practices whose last confirmation is old. */
  confirmations: { file: string; title: string; body: string; confirmed: string }[];
  /** Experiences that those who tell them have not confirmed for long. */
  experiences: { file: string; title: string; body: string; confirmed: string }[];
  incomplete: { file: string; title: string; share: number; missing: string[] }[];
  links: LinkAnswer[];
  /** What the catalogue itself does not say or have. */
  lacks: SiteGap[];
}

/** In the order in which they keep people from contributing. */
export const siteGaps = ['contact', 'repository', 'owners', 'needs', 'address'] as const;
type SiteGap = (typeof siteGaps)[number];

/** What the site lacks, whatever its practices are like. */
function siteGapsOf({ site, needs }: Catalogue, hasOwners: boolean): SiteGap[] {
  const has: Record<SiteGap, boolean> = {
    contact: site.contact?.email !== undefined,
    repository: site.repository !== undefined,
    owners: hasOwners,
    needs: needs.some((need) => !isClosed(need)),
    address: new URL(site.url).hostname !== 'localhost',
  };
  return siteGaps.filter((name) => !has[name]);
}

/**
 * @param today ISO 8601
 * @param words of the language that fields are named in
 * @param found `links`: those that did not answer, where they were asked; `hasOwners`: whether
 *   `owners.yml` says who reviews what
 */
export function healthReportOf(
  catalogue: Catalogue,
  today: string,
  words: Words,
  found: { links?: LinkAnswer[]; hasOwners?: boolean } = {},
): HealthReport {
  const { links = [], hasOwners = false } = found;
  const fields = fieldsOf(practiceSchema(catalogue.vocabularies, catalogue.declared));
  const limit = freshSince(today);
  const all = catalogue.practices.map(({ file, data }) => ({ file, data }));
  return {
    today,
    practices: all.length,
    stale: all
      .filter(({ data }) => data.reviewed < limit)
      .map(({ file, data }) => ({ file, title: data.title, reviewed: data.reviewed }))
      .sort((a, b) => (a.reviewed < b.reviewed ? -1 : a.reviewed > b.reviewed ? 1 : 0)),
    needs: catalogue.needs
      .filter((need) => !isClosed(need))
      .map(({ file, data: { title, published, reviewed = published, deadline } }) => ({
        file,
        title,
        confirmed: reviewed,
        deadline,
      }))
      .filter(
        ({ confirmed, deadline }) =>
          confirmed < limit || (deadline !== undefined && deadline < today),
      )
      .sort((a, b) => (a.confirmed < b.confirmed ? -1 : a.confirmed > b.confirmed ? 1 : 0)),
    confirmations: all
      .flatMap(({ file, data: { title, confirmed = [] } }) => {
        const last = confirmed.toSorted((a, b) => compare(b.date, a.date))[0];
        return last && last.date < limit
          ? [{ file, title, body: last.body, confirmed: last.date }]
          : [];
      })
      .sort((a, b) => compare(a.confirmed, b.confirmed)),
    experiences: catalogue.experiences
      .filter(({ data }) => data.confirmed < limit)
      .map(({ file, data: { title, organisation, confirmed } }) => ({
        file,
        title,
        body: organisation.name,
        confirmed,
      }))
      .sort((a, b) => compare(a.confirmed, b.confirmed)),
    incomplete: all
      .map(({ file, data }) => ({ file, title: data.title, ...completeness(data, fields, words) }))
      .filter(({ share }) => share < incompleteBelow)
      .sort((a, b) => a.share - b.share),
    links,
    lacks: siteGapsOf(catalogue, hasOwners),
  };
}

/** The report for the editors. @param words of the language that it is written in */
export function healthMarkdown(report: HealthReport, { health: words }: Words): string {
  const { today, practices, stale, needs, incomplete, links, lacks } = report;
  const { confirmations, experiences } = report;
  const table = (head: readonly string[], rows: string[][]) =>
    [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  const sections = [`# ${words.title(today)}`, words.practices(practices)];
  const all = [stale, needs, confirmations, experiences, incomplete, links, lacks];
  if (all.every(({ length }) => length === 0)) {
    const [well, why] = words.well;
    sections.push(`**${well}**: ${why}`);
  }
  if (lacks.length > 0) {
    sections.push(
      `## ${words.lacks.title}\n\n${words.lacks.why}`,
      lacks.map((name) => `- ${words.lacks.of[name]}`).join('\n'),
    );
  }
  if (stale.length > 0) {
    const { title, why, head } = words.stale;
    sections.push(
      `## ${title}\n\n${why(staleAfter)}`,
      table(
        head,
        stale.map(({ title: name, reviewed, file }) => [plain(name), reviewed, code(file)]),
      ),
    );
  }
  if (needs.length > 0) {
    const { title, why, head } = words.needs;
    sections.push(
      `## ${title}\n\n${why(staleAfter)}`,
      table(
        head,
        needs.map(({ title: name, confirmed, deadline, file }) => [
          plain(name),
          confirmed,
          deadline ?? '—',
          code(file),
        ]),
      ),
    );
  }
  const confirmed = [
    { found: confirmations, said: words.confirmations },
    { found: experiences, said: words.experiences },
  ];
  for (const { found, said } of confirmed) {
    if (found.length === 0) continue;
    const { title, why, head } = said;
    sections.push(
      `## ${title}\n\n${why(staleAfter)}`,
      table(
        head,
        found.map(({ title: name, body, confirmed: on, file }) => [
          plain(name),
          plain(body),
          on,
          code(file),
        ]),
      ),
    );
  }
  if (incomplete.length > 0) {
    const { title, why, head } = words.incomplete;
    sections.push(
      `## ${title}\n\n${why}`,
      table(
        head,
        incomplete.map(({ title: name, share, missing, file }) => [
          plain(name),
          `${Math.round(share * 100)}%`,
          missing.map(plain).join(', '),
          code(file),
        ]),
      ),
    );
  }
  if (links.length > 0) {
    const { title, head } = words.links;
    sections.push(
      `## ${title}`,
      table(
        head,
        links.map(({ address, reason, file }) => [
          code(address.replaceAll('|', '%7C')),
          reason,
          code(file),
        ]),
      ),
    );
  }
  return `${sections.join('\n\n')}\n`;
}
