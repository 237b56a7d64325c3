import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { wordsOf } from '../../src/i18n/words.ts';
import { addressesOf } from '../../src/review/addresses.ts';
import { askLinks } from '../../src/review/links.ts';
import type { PracticeRecord } from '../../src/catalogue/model/record.ts';

let server: Server;
let base = '';
let open = 0;
let most = 0;
const asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    const { url = '', method = '' } = request;
    asked.push(`${method} ${url}`);
    if (url.startsWith('/well')) {
      open += 1;
      most = Math.max(most, open);
      response.on('close', () => {
        open -= 1;
      });
    }
    const answer = (status: number, headers = {}) => response.writeHead(status, headers).end();
    if (url === '/slow') return;
    if (url === '/moved') answer(301, { location: '/well' });
    else if (url === '/loop') answer(302, { location: '/loop' });
    else if (url === '/away') answer(302, { location: 'ftp://example.org/' });
    else if (url === '/astray') answer(302, { location: 'http://[' });
    else if (url === '/no-head' && method === 'HEAD') answer(405);
    else answer({ '/gone': 410, '/missing': 404, '/broken': 500 }[url] ?? 200);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const ask = (...paths: string[]) =>
  askLinks(
    paths.map((path) => ({ address: path.startsWith('/') ? base + path : path, file: 'a.mdx' })),
    wordsOf('it'),
    { allowLocal: true, timeout: 300, interval: 0 },
  );

test('what answers, moved or not, is not told', async () => {
  expect(await ask('/well', '/moved', '/no-head')).toEqual([]);
  expect(asked).toContain('GET /no-head');
});

test('what is gone is dead; what is out of order is doubtful', async () => {
  const paths = ['/gone', '/missing', '/broken', '/loop', '/away', '/slow'];
  const verdicts = (await ask(...paths)).map(({ address, verdict }) => [
    address.slice(base.length),
    verdict,
  ]);
  expect(verdicts).toEqual([
    ['/gone', 'dead'],
    ['/missing', 'dead'],
    ['/broken', 'doubtful'],
    ['/loop', 'doubtful'],
    ['/away', 'doubtful'],
    ['/slow', 'doubtful'],
  ]);
});

test('what leads to no web address is told so, and not asked again', async () => {
  asked.length = 0;
  const answers = await ask('/away', '/astray');
  const reason = 'porta a un indirizzo che non è web';
  expect(answers).toMatchObject([{ reason }, { reason }]);
  expect(asked).toEqual(['HEAD /away', 'HEAD /astray']);
});

test('one host is asked one thing at a time, and each address once', async () => {
  asked.length = 0;
  most = 0;
  await ask('/well', '/well?1', '/well?2', '/well');
  expect(most).toBe(1);
  expect(asked).toHaveLength(3);
});

test('a server that is not there is doubtful, after a second try', async () => {
  const [answer] = await ask('http://127.0.0.1:1/');
  expect(answer).toMatchObject({ verdict: 'doubtful', reason: 'nessuna risposta' });
});

test.each([
  'http://127.0.0.1/',
  'http://[::1]/',
  'http://10.0.0.1/',
  'http://169.254.169.254/',
  'http://localhost/',
  'http://[64:ff9b::7f00:1]/',
  'http://[2002:7f00:1::]/',
  'http://[::ffff:127.0.0.1]/',
  'http://0x7f.1/',
  'http://198.18.0.1/',
])('the network of who checks is not asked: %s', async (address) => {
  const [answer] = await askLinks([{ address, file: 'a.mdx' }], wordsOf('it'));
  expect(answer).toMatchObject({ reason: 'è un indirizzo di una rete privata' });
});

test('the addresses of a text are found wherever they stand, once', () => {
  const record = {
    file: 'a.mdx',
    data: { sources: [{ url: 'https://a.example/' }], contact: { url: 'https://b.example/' } },
    links: [
      { address: 'https://a.example/', line: 1, column: 1 },
      { address: '/pratiche/', line: 1, column: 1 },
      { address: 'https://c.example/', line: 1, column: 1 },
    ],
  } as unknown as PracticeRecord;
  const source = '<Documento titolo="x" editore="y" indirizzo="https://d.example/z.pdf" />';
  expect(addressesOf(record, source).map(({ address }) => address)).toEqual([
    'https://a.example/',
    'https://b.example/',
    'https://c.example/',
    'https://d.example/z.pdf',
  ]);
});
