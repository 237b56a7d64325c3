import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { documentOf, planIn } from '../../src/client/plan/document.ts';
import { mailText, withoutHalves } from '../../src/client/plan/mail.ts';
import { noteOf, type PageFacts } from '../../src/client/plan/note.ts';
import {
  contextFields,
  emptyPlan,
  fitted,
  isEmpty,
  parsePlan,
  type Plan,
  plainPlan,
  states,
} from '../../src/client/plan/state.ts';
import { readKept } from '../../src/client/plan/store.ts';
import { randomFrom } from '../../tools/synthetic-catalogue/random.ts';

const facts: PageFacts = {
  region: { label: 'Isola', value: 'Montebello' },
  origin: { pieces: [{ text: 'Le reti', href: 'https://example.org/a(b)' }], under: [] },
  funding: [],
  whom: [],
  questions: [{ pieces: [{ text: 'Quanto costa?' }], under: [] }],
  sources: [],
  method: [],
};
const write = (plan: Plan) => documentOf(noteOf(plan, facts, '2026-11-24'), plan);
/** How many there are of each kind of node, in the Markdown that forges and editors show. */
const kindsIn = (text: string): Record<string, number> => {
  const kinds: Record<string, number> = {};
  const visit = (node: { type: string; children?: unknown[] }) => {
    kinds[node.type] = (kinds[node.type] ?? 0) + 1;
    for (const child of node.children ?? []) visit(child as typeof node);
  };
  visit(unified().use(remarkParse).use(remarkGfm).parse(text));
  return kinds;
};
const entry = (id: string, more = {}) => ({
  id,
  text: id,
  state: '' as const,
  who: '',
  when: '',
  note: '',
  ...more,
});
const planWith = (more: Partial<Plan>): Plan => ({ ...emptyPlan('reti', 'Le reti'), ...more });

describe('the file of a plan', () => {
  const awkward = [
    '',
    'semplice',
    '```json\n{"practice":"altra"}\n```',
    '\n```\n',
    '# titolo\n\n- voce\n1. uno\n===\n---',
    '*a* _b_ [c](d) <e> &amp; \\ `f`',
    'מילים בעברית ‏ و بالعربية',
    '👩‍👩‍👧 🐟 e\u0301',
    'mezzo \ud83d carattere',
    '"virgolette" e \\"barre\\"',
    '     rientrato\r\nriga\u2028altra',
    '-->',
    '~a~ $b$ {c}',
    'a | b\n|---|---|\n| 1 | 2 |',
  ];
  const random = randomFrom(4);
  const anyText = () => random.pick(awkward) + random.pick(awkward);
  const anyPlan = (): Plan => ({
    ...planWith({ title: anyText(), unplaced: [anyText(), 'x'].filter((text) => text !== '') }),
    ...Object.fromEntries(contextFields.map((name) => [name, anyText()])),
    start: random.pick(['', '2027-01-31']),
    entries: ['cost', 'targets-nonni', 'other-transfer'].map((id) =>
      entry(id, {
        text: anyText(),
        state: random.pick(['', ...states]),
        who: anyText(),
        when: random.pick(['', '2027-03-01']),
        note: anyText(),
      }),
    ),
  });

  test('opens as the plan that it was written from, whatever is in it', () => {
    for (let round = 0; round < 100; round += 1) {
      const plan = anyPlan();
      const text = write(plan);
      expect(planIn(text)).toEqual({ plan, otherVersion: false });
      expect(planIn(`\uFEFF${text.replaceAll('\n', '\r\n')}\r\n`)?.plan).toEqual(plan);
    }
  });

  test('shows every text as it was written: none becomes markup', () => {
    for (let round = 0; round < 15; round += 1) {
      const plan = anyPlan();
      const kinds = kindsIn(write(plan));
      const heading = plan.unplaced.length > 0 ? 14 : 13;
      expect(kinds).toMatchObject({ code: 1, link: 1, heading });
      const written = ['root', 'heading', 'paragraph', 'list', 'listItem', 'text', 'break'];
      const others = Object.keys(kinds).filter((kind) => !written.includes(kind));
      expect(others.sort()).toEqual(['code', 'link']);
    }
  });

  test('opens though its text was changed, and its data set out otherwise', () => {
    const plan = anyPlan();
    const text = write(plan)
      .replace('Prima bozza', 'Seconda bozza')
      .replace(/^```json\n([\s\S]*?)\n```$/m, (_, data: string) => {
        return `\`\`\`json\n${JSON.stringify(JSON.parse(data))}\n\`\`\``;
      });
    expect(planIn(`${text}\nAggiunto a mano.\n`)?.plan).toEqual(plan);
  });

  test.each([
    ['nothing', ''],
    ['a note', '# Titolo\n\nTesto'],
    ['a broken block', '```json\n{"practice": \n```'],
    ['other data', '```json\n[1]\n```'],
    ['data without a practice', '```json\n{"version": 1}\n```'],
  ])('%s is no plan', (_case, text) => {
    expect(planIn(text)).toBeUndefined();
  });

  test('is a note that people read', () => {
    const plan = planWith({
      context: '# Non è un titolo\n- né una voce\n2) né un numero <b> *né* [altro](x)',
      entries: [
        entry('cost', { state: 'to-build', who: 'Ufficio', when: '2027-03-01', text: 'Costo' }),
      ],
    });
    const text = write(plan);
    expect(text).toContain('# Piano di replica: Le reti\n');
    expect(text).toContain(
      '## Che cosa è da costruire\n\n- Costo\n  - Chi: Ufficio\n  - Entro: 1 marzo 2027\n',
    );
    expect(text).toContain('- Isola: Montebello\n');
    expect(text).toContain('- Perché serve: da indicare\n');
    expect(text).toContain('[Le reti](<https://example.org/a(b)>)');
    expect(text).toContain('## Che cosa non serve\n\n- Niente, per ora.\n');
  });
});

describe('a plan that was kept', () => {
  test('by another version keeps what can be understood, and sets the rest apart', () => {
    const old = {
      version: 0,
      practice: 'reti',
      title: 'Le reti',
      region: 'montebello',
      start: 'primavera',
      budget: { year: '10.000 euro' },
      entries: [
        { id: 'cost', state: 'forse', note: 'chiedere', colour: 'verde' },
        { id: 'cost', note: 'ripetuto' },
        { id: 7, note: 'senza nome' },
        'sola',
      ],
    };
    expect(parsePlan(old)).toEqual({
      otherVersion: true,
      plan: planWith({
        region: 'montebello',
        entries: [entry('cost', { text: '', note: 'chiedere' })],
        unplaced: [
          'start: primavera',
          'year: 10.000 euro',
          'state: forse',
          'colour: verde',
          'id: cost',
          'note: ripetuto',
          'id: 7',
          'note: senza nome',
          'sola',
        ],
      }),
    });
  });

  test('and cannot be read is not lost', () => {
    expect(readKept('{half', 'reti', 'Le reti')).toEqual({
      plan: planWith({ unplaced: ['{half'] }),
      otherVersion: false,
      broken: true,
    });
    const plan = planWith({ why: 'perché sì' });
    expect(readKept(JSON.stringify(plainPlan(plan)), 'reti', '').plan).toEqual(plan);
  });

  test('for a practice that changed since keeps what was said, and says what changed', () => {
    const plan = planWith({
      entries: [
        entry('cost', { text: 'Costo: 5', state: 'in-place' }),
        entry('gone', { note: 'detto' }),
        entry('gone-too'),
        entry('staff', { text: 'Personale: 1' }),
      ],
    });
    const items = [
      { id: 'staff', text: 'Personale: 2' },
      { id: 'cost', text: 'Costo: 50' },
      { id: 'months', text: 'Tempo' },
    ];
    const { plan: next, changed, added } = fitted(plan, items);
    expect(next.entries.map(({ id, text, state, note }) => [id, text, state, note])).toEqual([
      ['staff', 'Personale: 2', '', ''],
      ['cost', 'Costo: 50', 'in-place', ''],
      ['months', 'Tempo', '', ''],
      ['gone', 'gone', '', 'detto'],
    ]);
    expect(changed).toEqual(['Costo: 50']);
    expect(added).toBe(1);
    expect(fitted(emptyPlan('reti', ''), items)).toMatchObject({ changed: [], added: 0 });
  });

  test('is empty until somebody writes in it', () => {
    expect(isEmpty(planWith({ entries: [entry('cost')] }))).toBe(true);
    expect(isEmpty(planWith({ entries: [entry('cost', { who: 'x' })] }))).toBe(false);
    expect(isEmpty(planWith({ author: 'x' }))).toBe(false);
    expect(isEmpty(planWith({ unplaced: ['x'] }))).toBe(false);
  });
});

test('the message asks what is not said and how to build what is missing, each once', () => {
  const plan = planWith({
    context: 'Tre comuni.',
    author: 'Ufficio del monte',
    entries: [
      entry('cost', { text: 'Costo: la scheda non lo dice', state: 'to-build' }),
      entry('keep-a', { text: 'Che cosa non cambiare: il maestro', state: 'to-build' }),
      entry('other-transfer', { text: 'Altro', note: 'una sala', state: 'to-build' }),
      entry('months', { text: 'Tempo', state: 'in-place' }),
    ],
  });
  const items = [{ id: 'cost', text: '', isSilent: true }];
  const address = 'https://example.org/reti/';
  const text = mailText(plan, {
    address,
    region: 'Montebello',
    questions: ['Quanto costa?'],
    items,
  });
  expect(text).toBe(
    [
      'Buongiorno,',
      `stiamo valutando di replicare «Le reti» (territorio: Montebello).\nTre comuni.\n${address}`,
      'Il catalogo non dice alcune cose. Vi chiediamo:\n- Quanto costa?',
      'Da noi mancano, e dovremmo costruirle, queste cose. Come avete fatto voi?\n- Che cosa non cambiare: il maestro\n- una sala',
      'Grazie.\nUfficio del monte',
    ].join('\n\n'),
  );
  expect(encodeURIComponent(withoutHalves('a\ud83d 🐟'))).toBe('a%EF%BF%BD%20%F0%9F%90%9F');
});
