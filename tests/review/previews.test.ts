/** The links of the report to the pages of a proposal, as they will be. */
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import {
  longestFragment,
  readProposed,
  writeProposed,
} from '../../src/catalogue/writing/proposed-text.ts';
import { practiceText, proposals } from '../support/proposals.ts';

const made = proposals();
const { write, edit, read, git, report } = made;
afterAll(() => made.remove());
beforeEach(() => made.begin());

const reti = 'dati/practices/valdimare/bottega-delle-reti.mdx';
const orto = 'dati/practices/pianafiorita/orto.mdx';
const form = 'https://arcipelago.example/catalogo/contribuisci/scheda/#proposta=';

/** The links of a report, by the file that stands behind them. */
const linksIn = (markdown: string): Record<string, string> =>
  Object.fromEntries(
    [...markdown.matchAll(/^- \[.*\]\((\S+)\) \(`(.*)`\)$/gm)].map(([, link, file]) => [
      file,
      link,
    ]),
  ) as Record<string, string>;

const carried = async (link: string | undefined) => readProposed((link ?? '').replace(form, ''));

/** A text that compression makes hardly shorter. */
function noise(length: number, seed: number): string {
  let state = seed;
  const next = () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return String.fromCodePoint(0x3400 + (Math.floor(state / 8) % 6000));
  };
  return Array.from({ length }, next).join('');
}

describe('the report', () => {
  test('links to the page of each practice that is new, changed or moved, with its text', async () => {
    edit(reti, /^region: valdimare$/m, 'region: valdimare\nbeneficiaries: 12');
    write(orto, practiceText('L’orto [dei nonni](https://altrove.example)'));
    git(
      'mv',
      'dati/practices/montebello/bottega-dei-cesti.mdx',
      'dati/practices/montebello/ceste.mdx',
    );
    edit('dati/practices/montebello/ceste.mdx', /$/, '\nUna riga.\n');
    const links = linksIn(report().markdown);
    expect(Object.values(links).every((link) => link.startsWith(form))).toBe(true);
    expect(await carried(links[reti])).toEqual({
      slug: 'bottega-delle-reti',
      published: 'bottega-delle-reti',
      text: read(reti),
    });
    expect(await carried(links[orto])).toEqual({
      slug: 'orto',
      published: undefined,
      text: read(orto),
    });
    expect(await carried(links['dati/practices/montebello/ceste.mdx'])).toMatchObject({
      slug: 'ceste',
      published: 'bottega-dei-cesti',
    });
  });

  test('links to the form of those who took a practice up, with what they tell', async () => {
    const told = 'dati/experiences/bottega-delle-reti/montebello-2019.mdx';
    edit(told, /^outcome: dura$/m, 'outcome: smessa');
    const [address = '', fragment = ''] = (linksIn(report().markdown)[told] ?? '').split('#');
    expect(address).toBe(
      'https://arcipelago.example/catalogo/contribuisci/esperienza/?pratica=bottega-delle-reti',
    );
    expect(await readProposed(fragment.replace('proposta=', ''))).toEqual({
      slug: 'montebello-2019',
      published: undefined,
      text: read(told),
    });
  });

  test('leads to the site as it was published before, wherever the proposal says that it is', () => {
    edit('dati/site.yml', 'https://arcipelago.example/', 'https://attacker.example/');
    write(orto, practiceText('L’orto dei nonni'));
    expect(linksIn(report().markdown)[orto]?.startsWith(form)).toBe(true);
  });

  test('says of a text that no address can hold how it is seen otherwise', () => {
    write(orto, practiceText('L’orto dei nonni', [], noise(20_000, 1)));
    const { markdown, under } = report();
    expect(linksIn(markdown)).toEqual({});
    expect(under('Le pagine come saranno').join('\n')).toMatch(
      /non ci sta: il testo è troppo lungo.*«Apri una bozza salvata»/,
    );
  });

  test('counts the links that there is no room for', () => {
    for (let n = 1; n <= 30; n += 1) {
      const text = practiceText(`Orto numero ${n}`, [], noise(2500, n));
      write(`dati/practices/pianafiorita/orto-${n}.mdx`, text);
    }
    const { markdown, under } = report();
    const shown = Object.keys(linksIn(markdown)).length;
    expect(shown).toBeGreaterThan(5);
    expect(under('Le pagine come saranno').join('\n')).toContain(`Di ${30 - shown} altre schede`);
  });

  test('has none where nothing is published, of a practice that is gone and of one that is no text', () => {
    git('rm', '--quiet', reti);
    write(orto, Buffer.from([0xff, 0xfe, 0x00]));
    expect(report().markdown).not.toContain('#proposta=');
    edit('dati/site.yml', 'https://arcipelago.example/catalogo/', 'http://localhost:4321/');
    made.commit();
    git('branch', '--force', 'unpublished');
    write(orto, practiceText('L’orto dei nonni'));
    const { markdown, under } = report({ base: 'unpublished' });
    expect(markdown).not.toContain('#proposta=');
    expect(under('Le pagine come saranno').join('\n')).toContain('SITE_URL');
  });
});

describe('the text in an address', () => {
  const packed = (text: string | Uint8Array) =>
    writeProposed({ slug: 'orto', published: undefined }, deflateRawSync(text));

  test('comes back as it was, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        const read = await readProposed(packed(text));
        expect(read).toEqual({ slug: 'orto', published: undefined, text });
      }),
    );
  });

  test.each([
    ['nothing', '', 'broken'],
    ['no name', `.${packed('a').slice(5)}`, 'broken'],
    ['a name that is a path', packed('a').replace('orto', '../orto'), 'broken'],
    ['a part that is too many', `a.b.${packed('a')}`, 'broken'],
    ['signs that are no base64', 'orto.%00<script>', 'broken'],
    [
      'what is not compressed',
      writeProposed({ slug: 'orto', published: undefined }, Buffer.from('Solo testo')),
      'broken',
    ],
    ['half of it', packed('Un testo un po’ più lungo.').slice(0, -9), 'broken'],
    [
      'something behind its end',
      writeProposed(
        { slug: 'orto', published: undefined },
        Buffer.concat([deflateRawSync('a'), Buffer.from('resto')]),
      ),
      'broken',
    ],
    ['what is no UTF-8', packed(Buffer.from([0xc3, 0x28])), 'broken'],
    ['more than is looked at', `orto.${'A'.repeat(longestFragment)}`, 'long'],
    ['a megabyte of nothing in a few signs', packed('a'.repeat(1_000_000)), 'large'],
    ['a bomb', packed(Buffer.alloc(50_000_000)), 'large'],
  ])('is refused if it is %s', async (_case, written, refusal) => {
    expect(await readProposed(written)).toBe(refusal);
  });

  test('is never thrown at, and never costs more than a file may hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.uint8Array({ maxLength: 200 }), async (text, bytes) => {
        for (const written of [
          text,
          `orto.${text}`,
          writeProposed({ slug: 'orto', published: 'orto' }, bytes),
        ]) {
          const read = await readProposed(written);
          expect(typeof read === 'string' || typeof read.text === 'string').toBe(true);
        }
      }),
    );
  });
});
