/** The bodies that the sheets name, and what each does in the catalogue. */
import type { PracticeRecord } from '../model/record.ts';
import type { Catalogue } from './catalogue.ts';

type BodyRole = 'owner' | 'partner' | 'document' | 'confirmed';

interface Deed {
  role: BodyRole;
  practice: PracticeRecord;
}

interface Body {
  /** As it is written most often. */
  name: string;
  url: string | undefined;
  /** In the index of public administrations. */
  ipa: string | undefined;
  deeds: Deed[];
}

interface Named {
  name: string;
  url?: string | undefined;
  ipa?: string | undefined;
}

/** The bodies, by name in the alphabet of the catalogue. One is known by its code, or by its name. */
export function bodiesIn({ practices, language }: Catalogue): Body[] {
  const named = practices.flatMap((practice) =>
    namedBy(practice).map(([role, body]) => ({ role, body, practice })),
  );
  // Where a name has a code somewhere, it has it everywhere.
  const codes = new Map(
    named.flatMap(({ body: { name, ipa } }) =>
      ipa === undefined ? [] : [[nameKey(name), ipa.toLowerCase()] as const],
    ),
  );
  const groups = Map.groupBy(
    named,
    ({ body }) => codes.get(nameKey(body.name)) ?? nameKey(body.name),
  );
  const { compare } = new Intl.Collator(language);
  return [...groups.values()]
    .map((found): Body => {
      const deeds = new Map(
        found.map(({ role, practice }) => [`${role} ${practice.slug}`, { role, practice }]),
      );
      return {
        name: mostFrequent(found.map(({ body }) => body.name)),
        url: found.find(({ body }) => body.url !== undefined)?.body.url,
        ipa: found.find(({ body }) => body.ipa !== undefined)?.body.ipa,
        deeds: [...deeds.values()],
      };
    })
    .sort((a, b) => compare(a.name, b.name));
}

function namedBy({ data }: PracticeRecord): [BodyRole, Named][] {
  const { organisation, partners = [], documents = [], confirmed = [] } = data;
  return [
    ...(organisation ? [['owner', organisation] as [BodyRole, Named]] : []),
    ...partners.map((partner): [BodyRole, Named] => ['partner', partner]),
    ...documents.map(({ publisher }): [BodyRole, Named] => ['document', { name: publisher }]),
    ...confirmed.map(({ body }): [BodyRole, Named] => ['confirmed', { name: body }]),
  ];
}

const nameKey = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function mostFrequent(names: readonly string[]): string {
  const counts = Map.groupBy(names, (name) => name);
  return [...counts].sort(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? '';
}
