/** `npm run bench`: measures this generator and the peers beside it; see `docs/misure.md`. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { print, printError } from '../src/files/print.ts';
import { countsOf, type Report } from '../tools/bench/measures.ts';
import { machineSentence } from '../tools/bench/numbers.ts';
import { peerNames } from '../tools/bench/peers.ts';
import { formatted, publish } from '../tools/bench/publish.ts';
import { run } from '../tools/bench/run.ts';
import { gapsOf, tableOf } from '../tools/bench/table.ts';
import { commandWords, readArguments, usageText, wrongUsage } from '../src/config/command-line.ts';
import { fileRefusal, fileRefusalText } from '../src/builder/output-file.ts';
import { root, settingsOrExit } from '../src/config/paths.ts';
import { contentFolderIn } from '../src/config/settings.ts';
import { sourcesOf } from '../src/files/places.ts';
import { isLanguageCode, languageCodes } from '../src/i18n/languages.ts';

const words = commandWords();
const { wrong } = words.commands;
const { bench: said } = words.tools;
const { options } = said;
/** In place of the names of peers. */
const noPeers = 'none';
const usage = usageText(
  {
    command: 'npm run bench',
    call: words.commands.usage.options,
    what: said.what,
    options: [
      ['counts', options.counts],
      ['peers', options.peers(peerNames.join(','))],
      ['languages', options.languages],
      ['seed', options.seed],
      ['limit', options.limit],
      ['out', options.out],
      ['publish', options.publish],
      ['from', options.from],
    ],
  },
  words,
);
const { values } = readArguments(
  {
    options: {
      counts: { type: 'string', default: '100,1000,5000,10000' },
      peers: { type: 'string', default: peerNames.join(',') },
      languages: { type: 'string', multiple: true },
      seed: { type: 'string', default: '1' },
      limit: { type: 'string', default: '3600' },
      out: { type: 'string' },
      publish: { type: 'boolean', default: false },
      from: { type: 'string' },
    },
  },
  usage,
  words,
);
const refuse: (reason: string) => never = (reason) => wrongUsage(reason, usage);
const fromHere = (path: string) => resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
const wholeNumber = (option: string, text: string, least: number): number => {
  const value = Number(text);
  if (!Number.isInteger(value) || value < least) refuse(wrong.value(`--${option}`, text));
  return value;
};
const tell = (line: string) => printError(`${line}\n`);

const out =
  values.out === undefined ? join(root, '.cache/bench/misure.json') : fromHere(values.out);
/** What this command has written can be told from everything else. */
const isReport = (text: string) => text.includes('"contestants"') && text.includes('"territories"');
const kept = sourcesOf(root, contentFolderIn(process.env, root));
const refusal = values.from === undefined ? fileRefusal(out, isReport, kept) : undefined;
if (refusal) refuse(fileRefusalText(values.out ?? out, refusal, words));
const report = values.from === undefined ? await measured() : readReport(fromHere(values.from));
for (const count of countsOf(report)) {
  const table = await formatted(join(root, 'README.md'), tableOf(report, count));
  print(`\n${said.practices(count)}\n\n${table}`);
}
print(`\n${machineSentence(report.machine)}; ${report.date}\n`);
const gaps = gapsOf(report, countsOf(report));
if (gaps !== '') print(`\n${said.unmeasured}\n${gaps}\n`);
if (values.publish) await publish(report);

async function measured(): Promise<Report> {
  const peers = values.peers.split(',').filter((name) => name !== noPeers);
  const unknown = peers.filter((name) => !peerNames.includes(name));
  if (unknown.length > 0) refuse(wrong.value('--peers', unknown.join(', ')));
  const { contentFolder: model, languages } = settingsOrExit(words);
  const [first, ...others] = languages;
  const asked = values.languages?.map((codes) => codes.split(','));
  const strange = asked?.flat().filter((code) => !isLanguageCode(code)) ?? [];
  if (strange.length > 0) refuse(wrong.language(strange.join(', '), languageCodes.join(', ')));
  const save = (report: Report) => {
    mkdirSync(dirname(out), { recursive: true });
    writeFileSync(out, `${JSON.stringify(report, null, 2)}\n`);
  };
  const plan = {
    counts: values.counts.split(',').map((count) => wholeNumber('counts', count, 1)),
    seed: wholeNumber('seed', values.seed, 0),
    languages: asked ?? (others.length === 0 ? [[first]] : [[first], languages]),
    peers,
    limit: wholeNumber('limit', values.limit, 1),
    model,
  };
  const report = await run(plan, tell, save);
  tell(said.written(out));
  return report;
}

function readReport(file: string): Report {
  if (!existsSync(file)) refuse(wrong.noFile(file));
  return JSON.parse(readFileSync(file, 'utf8')) as Report;
}
