import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Practice } from '../../src/catalogue/model/practice.ts';
import { assemble } from '../../src/catalogue/queries/catalogue.ts';
import { isError } from '../../src/catalogue/checking/diagnostic.ts';
import { planImport } from '../../src/importing/import-practices.ts';
import { readInput } from '../../src/importing/input.ts';
import { importReport } from '../../src/importing/report.ts';
import { writeImported } from '../../src/importing/write.ts';
import { catalogueJson } from '../../src/open-data/catalogue-json.ts';
import { openDataContext } from '../../src/open-data/distribution.ts';
import { inWords, words } from '../support/importing.ts';
import { catalogueOf } from '../support/open-data.ts';
import { baseContent, type Overlay, overlay } from '../support/overlay.ts';
import { readCatalogue } from '../support/reading.ts';
import { type Answer, type Web, web } from '../support/web.ts';

/** The other catalogue: that of the isles, with its practices called otherwise. */
interface Item {
  slug: string;
  address?: string;
  source?: string;
  sheet: Record<string, unknown>;
  experiences?: unknown[];
}
interface Other {
  version: unknown;
  practices: Item[];
  [key: string]: unknown;
}

let content: Overlay;
let server: Web;
let answers: Map<string, Answer>;
beforeEach(async () => {
  content = overlay();
  answers = new Map();
  server = await web((path) => answers.get(path));
});
afterEach(async () => {
  await server.close();
  content.remove();
});

/** The JSON that this very program makes, with one practice that this catalogue lacks. */
function other(change: (item: Item, whole: Other) => void = () => {}): Other {
  const context = openDataContext(catalogueOf(baseContent), server.address);
  const whole = structuredClone(catalogueJson(context)) as unknown as Other;
  const item = whole.practices.find(({ slug }) => slug === 'bottega-dei-cesti') as Item;
  item.slug = 'altra-bottega';
  whole.practices = [item];
  change(item, whole);
  return whole;
}

async function run(json: unknown, options: { region?: string; isDry?: boolean } = {}) {
  answers.set('/c.json', { body: typeof json === 'string' ? json : JSON.stringify(json) });
  return runAt(`${server.address}c.json`, options);
}

async function runAt(given: string, options: { region?: string; isDry?: boolean } = {}) {
  const { region, isDry = false } = options;
  const records = readCatalogue(content.folder).records.map(({ record }) => record);
  const catalogue = assemble(records);
  const { practices, ...about } = await inWords(
    readInput(given, { words, region, catalogue, from: content.folder }),
  );
  const options_ = { words, contentFolder: content.folder, region, ...about };
  const planned = await planImport(practices, catalogue, options_);
  const outcomes = isDry ? planned : writeImported(planned, content.folder, words);
  return { outcomes, report: importReport(outcomes, { words, folder: '', isDry }) };
}

const file = 'practices/montebello/altra-bottega.mdx';
const written = () => readFileSync(join(content.folder, file), 'utf8');
const files = () => readdirSync(content.folder, { recursive: true }).sort();
const errors = () => readCatalogue(content.folder).problems.filter(isError);

describe('another catalogue’s JSON', () => {
  test('becomes a file with the story, which the check accepts', async () => {
    answers.set('/pratiche/bottega-dei-cesti.mdx', {
      body: '---\na: b\n---\n\nUn racconto vero.\n',
    });
    const { report } = await run(other());
    expect(report).toContain(`Scritto ${file}`);
    expect(report).toContain('1 pratica scritta, 0 saltate, 0 non scritte.');
    expect(written()).toContain('\n\nUn racconto vero.\n');
    expect(written()).toContain("title: Buone pratiche dell'Arcipelago");
    expect(written()).toContain('publisher: Consiglio delle Isole');
    expect(errors()).toEqual([]);
  });

  test('brings what those tell who took it up, and their replications once', async () => {
    const text = '/pratiche/bottega-delle-reti/montebello-2019.mdx';
    answers.set(text, { body: '---\na: b\n---\n\nCome è andata davvero.\n' });
    const json = other((item, whole) => {
      const context = openDataContext(catalogueOf(baseContent), server.address);
      const all = structuredClone(catalogueJson(context)) as unknown as Other;
      const reti = all.practices.find(({ slug }) => slug === 'bottega-delle-reti') as Item & {
        experiences: Record<string, unknown>[];
      };
      reti.slug = 'altre-reti';
      delete reti.sheet['formerly'];
      // The address of its text is that of the site that the practice is of.
      expect(reti.experiences[0]?.['source']).toBe(`${server.address}${text.slice(1)}`);
      reti.experiences.push({ title: 'Senza il resto' });
      whole.practices = [reti];
      expect(item.slug).toBe('altra-bottega');
    });
    const { report, outcomes } = await run(json);
    const told = 'experiences/altre-reti/montebello-2019.mdx';
    expect(report).toContain(`Scritto ${told}`);
    expect(readFileSync(join(content.folder, told), 'utf8')).toMatch(
      /\n\nCome è andata davvero\.\n$/,
    );
    expect(outcomes[0]?.unplaced.map(({ field }) => field)).toContain('experiences.1.region');
    expect(errors()).toEqual([]);
    const { records, problems } = readCatalogue(content.folder);
    expect(problems.map(({ rule }) => rule)).not.toContain('replication-told');
    const again = assemble(records.map(({ record }) => record));
    const [one, first] = ['altre-reti', 'bottega-delle-reti'].map((slug) => {
      const practice = again.bySlug.get(slug);
      return (
        practice && {
          experiences: again.experiencesOf(practice).map(({ data }) => data),
          replications: practice.data.replicability.replications,
        }
      );
    });
    expect(one).toEqual(first);
  });

  test('is written once, and never over what is there', async () => {
    await run(other());
    const before = written();
    const { report } = await run(other((item) => (item.sheet['title'] = 'Un altro titolo')));
    expect(report).toContain('Saltata altra-bottega: c’è già');
    expect(written()).toBe(before);
    const { outcomes } = await run(
      other(({ slug: _ }, { practices }) => {
        for (const one of practices) one.slug = 'bottega-dei-cesti';
      }),
    );
    expect(outcomes.map(({ kind }) => kind)).toEqual(['there']);
  });

  test('is only told of in a dry run', async () => {
    const before = files();
    const { report } = await run(other(), { isDry: true });
    expect(report).toContain(`Da scrivere ${file}`);
    expect(files()).toEqual(before);
  });

  test('loses what has no place, each field with its reason', async () => {
    const { outcomes, report } = await run(
      other(({ sheet }) => {
        sheet['colour'] = 'blu';
        sheet['targets'] = ['nonni', 'marziani'];
        sheet['kind'] = 'x'.repeat(50);
        sheet['places'] = Array.from({ length: 52 }, (_, index) => `Luogo ${index}`);
        sheet['contact'] = { office: 'x'.repeat(300), email: 'a@example.org' };
        (sheet['replicability'] as Record<string, unknown>)['evidence'] = { level: 'nessuno' };
      }),
    );
    expect(outcomes[0]?.unplaced.map(({ field }) => field)).toEqual(
      expect.arrayContaining(
        [
          'colour',
          'targets[1]',
          'kind',
          'places',
          'contact.office',
          'contact',
          'replicability.evidence.level',
        ].map((name) => expect.stringContaining(name.replace(/\[\d+\]/, ''))),
      ),
    );
    expect(report).toContain('«marziani»');
    expect(written()).toContain('targets:\n  - nonni\n');
    expect(written()).toContain('Luogo 49');
    expect(written()).not.toMatch(/Luogo 50|colour|contact|evidence|marziani/);
    expect(errors()).toEqual([]);
  });

  test('is refused practice by practice where a mandatory field has no place', async () => {
    const { outcomes, report } = await run(other(({ sheet }) => (sheet['region'] = 'atlantide')));
    expect(outcomes.map(({ kind }) => kind)).toEqual(['refused']);
    expect(report).toContain('Non scritta altra-bottega');
    expect(report).toContain('«atlantide»');
    expect(existsSync(join(content.folder, file))).toBe(false);
  });

  test('takes the Region that is asked for where its own is not here', async () => {
    const { report } = await run(
      other(({ sheet }) => (sheet['region'] = 'atlantide')),
      {
        region: 'montebello',
      },
    );
    expect(report).toContain('"atlantide" non è un territorio di questo catalogo');
    expect(errors()).toEqual([]);
    expect(written()).toContain('region: montebello');
  });

  test.each([
    ['import x from "y"', 'contiene qualcosa'],
    ['<script>alert(1)</script>', 'contiene qualcosa'],
    ['{process.exit()}', 'contiene qualcosa'],
    ['<Figura file="x.png" alternativa="a" autore="b" licenza="c" />', 'contiene qualcosa'],
    ['', 'è vuoto'],
  ])('does not take over the story “%s”', async (story, said) => {
    answers.set('/pratiche/bottega-dei-cesti.mdx', { body: `---\na: b\n---\n\n${story}\n` });
    const { report } = await run(other());
    expect(report).toContain(said);
    expect(written()).toContain(
      `[La scheda originale](${server.address}pratiche/bottega-dei-cesti/)`,
    );
    expect(errors()).toEqual([]);
  });

  test('leads back to the other site where its story links to its own pages', async () => {
    const body =
      '---\na: b\n---\n\nVedi [una pagina](/dati/altro/) e [qui](https://example.org/).\n';
    answers.set('/pratiche/bottega-dei-cesti.mdx', { body });
    await run(other());
    expect(written()).toContain(`[una pagina](${server.address}dati/altro/)`);
    expect(errors()).toEqual([]);
  });

  test('does not make this machine ask its own network for what a file names', async () => {
    const path = join(content.folder, 'otherwise.json');
    content.write('otherwise.json', JSON.stringify(other()));
    const { report } = await runAt(path);
    expect(report).toContain('rete privata');
    expect(server.asked).toEqual([]);
    expect(written()).toContain('La scheda originale');
  });

  test('forgets links to practices that did not come', async () => {
    const { outcomes } = await run(
      other(({ sheet }) => {
        const replicability = sheet['replicability'] as Practice['replicability'];
        replicability.replications = [
          { region: 'montebello', year: 2020, practice: 'mai-vista' },
          { region: 'montebello', year: 2021, practice: 'bottega-dei-cesti' },
        ];
        sheet['formerly'] = ['bottega-dei-cesti', 'bottega-di-una-volta'];
      }),
    );
    expect(JSON.stringify(outcomes[0]?.unplaced)).toContain('mai-vista');
    expect(written()).toContain('formerly:\n  - bottega-di-una-volta\n');
    expect(written()).toContain('practice: bottega-dei-cesti');
    expect(errors()).toEqual([]);
  });
});

describe('a practice that has translations', () => {
  const english = 'practices/montebello/altra-rete.en.mdx';
  const rete = (change: (item: Item) => void = () => {}) => {
    const context = openDataContext(catalogueOf(baseContent), server.address);
    const whole = structuredClone(catalogueJson(context)) as unknown as Other;
    const item = whole.practices.find(({ slug }) => slug === 'bottega-delle-reti') as Item;
    item.slug = 'altra-rete';
    item.sheet['region'] = 'montebello';
    delete item.sheet['formerly'];
    delete item.experiences;
    change(item);
    return { ...whole, practices: [item] };
  };
  const stories = () => {
    answers.set('/pratiche/bottega-delle-reti.mdx', { body: '---\na: b\n---\n\nUn racconto.\n' });
    answers.set('/pratiche/bottega-delle-reti.en.mdx', { body: '---\na: b\n---\n\nA story.\n' });
  };

  test('comes with them, and with their stories', async () => {
    stories();
    const { report, outcomes } = await run(rete());
    expect(report).toContain(`Scritto ${english}`);
    expect(outcomes[0]?.unplaced).toEqual([]);
    const text = readFileSync(join(content.folder, english), 'utf8');
    expect(text).toContain('title: The net workshop\n');
    expect(text).toContain('translated: 2025-06-01\n');
    expect(text).toContain('\n\nA story.\n');
    expect(readCatalogue(content.folder).problems).toEqual([]);
  });

  test('leaves out one in a language that this catalogue does not have, or that is wrong', async () => {
    stories();
    const { report } = await run(
      rete((item) => {
        const [first] = (item as unknown as { translations: { sheet: object }[] }).translations;
        const wrong = { ...first, sheet: { ...first?.sheet, titel: 'x' } };
        Object.assign(item, { translations: [{ ...first, language: 'fr' }, wrong] });
      }),
    );
    expect(report).toContain('traduzione (fr): questo catalogo non ha questa lingua');
    expect(report).toContain('traduzione (en): ');
    expect(existsSync(join(content.folder, english))).toBe(false);
  });

  test('writes nothing outside its place, whatever a language is called', async () => {
    stories();
    const before = files();
    await run(
      rete((item) => {
        Object.assign(item, { translations: [{ language: '../../x', sheet: {} }, 7] });
      }),
    );
    const known = new Set(before.map(String));
    expect(
      files()
        .map(String)
        .filter((one) => !known.has(one)),
    ).toEqual(['practices/montebello/altra-rete.mdx']);
  });
});

describe('a JSON that was tampered with', () => {
  test.each([
    ['../../fuori'],
    ['..'],
    ['a/b'],
    ['a\\b'],
    ['con'],
    [''],
    ['%2e%2e'],
    ['A'],
    ['x'.repeat(81)],
    ['__proto__'],
  ])('writes nothing under the name “%s”', async (slug) => {
    const before = files();
    const { outcomes } = await run(other((item) => (item.slug = slug)));
    expect(outcomes.map(({ kind }) => kind)).toEqual(['refused']);
    expect(files()).toEqual(before);
  });

  test('cannot reach what objects have in common', async () => {
    const json = JSON.stringify(other()).replace(
      '"sheet":{',
      '"sheet":{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},',
    );
    const { outcomes } = await run(json);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(outcomes[0]?.unplaced.map(({ field }) => field)).toEqual(['__proto__', 'constructor']);
    expect(errors()).toEqual([]);
  });

  test.each<[string, unknown]>([
    ['a number', 7],
    ['nothing', null],
    ['a list', [[]]],
    ['a sheet of the wrong type', { slug: 'x', sheet: 'x' }],
    ['a slug of the wrong type', { slug: 7, sheet: {} }],
    ['an empty sheet', { slug: 'x', sheet: {} }],
  ])('tells that a practice is %s', async (_what, practice) => {
    const { outcomes } = await run({ ...other(), practices: [practice] });
    expect(outcomes.map(({ kind }) => kind)).toEqual(['refused']);
  });

  test.each<[string, unknown, string]>([
    ['another version', { version: 2 }, 'alla versione 2; questo programma conosce la 1'],
    ['no version', { version: undefined }, 'Non è il JSON di un catalogo'],
    ['no practices', { practices: 7 }, 'Non è il JSON di un catalogo'],
  ])('is refused whole for %s', async (_what, change, said) => {
    await expect(run({ ...other(), ...(change as object) })).rejects.toThrow(said);
  });

  test('is refused whole if it is no JSON, too large, not there or elsewhere', async () => {
    await expect(run('{"version": 1,')).rejects.toThrow('Non è un JSON');
    await expect(run(`{"a":"${'x'.repeat(30 * 1024 ** 2)}"}`)).rejects.toThrow('20 MB');
    await expect(runAt(`${server.address}nothing`)).rejects.toThrow('errore 404');
    await expect(runAt('file:///etc/passwd')).rejects.toThrow('http://');
    await expect(runAt('no-such-file.json')).rejects.toThrow('non esiste');
    answers.set('/r', { status: 302, headers: { Location: 'file:///etc/passwd' } });
    await expect(runAt(`${server.address}r`)).rejects.toThrow('http://');
    answers.set('/r', { status: 302, headers: { Location: '/r' } });
    await expect(runAt(`${server.address}r`)).rejects.toThrow('rimanda sempre altrove');
    answers.set('/r', { status: 302, headers: { Location: 'http://127.0.0.1:1/' } });
    await expect(runAt(`${server.address}r`)).rejects.toThrow('rete privata');
  });
});
