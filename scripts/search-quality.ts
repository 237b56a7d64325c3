/** `npm run search-quality`: how many questions the search of the built site answers. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { print } from '../src/files/print.ts';
import { commandWords, readArguments, usageText, wrongUsage } from '../src/config/command-line.ts';
import { root, settingsOrExit } from '../src/config/paths.ts';
import { launchBrowser, prepareBrowser } from '../tests/support/browser.ts';
import { ask } from '../tools/search-quality/ask.ts';
import { readQuestions } from '../tools/search-quality/questions.ts';
import { missesOf, type Score, scoreOf } from '../tools/search-quality/score.ts';

const words = commandWords();
const { usage: usages } = words.commands;
const { searchQuality: said } = words.tools;
const usage = usageText(
  {
    command: 'npm run search-quality',
    what: usages.searchQuality,
    options: [
      ['site', usages.searchQualityOptions.site],
      ['questions', usages.searchQualityOptions.questions],
      ['held-out', usages.searchQualityOptions.heldOut],
    ],
  },
  words,
);
const { values } = readArguments(
  {
    options: {
      site: { type: 'string', default: join(root, 'dist') },
      questions: { type: 'string', default: join(root, 'tools/search-quality/questions.yml') },
      'held-out': { type: 'boolean', default: false },
    },
  },
  usage,
  words,
);
const fromHere = (path: string) => resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
const [site, file] = [fromHere(values.site), fromHere(values.questions)];
for (const path of [site, file])
  if (!existsSync(path)) wrongUsage(words.commands.wrong.noFile(path), usage);

const share = (part: number, whole: number) =>
  whole === 0 ? '–' : `${part}/${whole} (${Math.round((100 * part) / whole)}%)`;
const lineOf = (name: string, score: Score) =>
  `${said.score(
    name,
    share(score.first, score.answerable),
    share(score.firstThree, score.answerable),
    share(score.noticed, score.answerable),
    share(score.silent, score.absent),
  )}\n`;

const { languages } = settingsOrExit(words);
const browser = await launchBrowser(await prepareBrowser());
try {
  for (const [language, { tuned, heldOut }] of readQuestions(file)) {
    const below = language === languages[0] ? '' : `${language}/`;
    const given = await ask(browser, site, below, language, tuned);
    print(lineOf(said.tuned(language), scoreOf(tuned, given)));
    for (const miss of missesOf(tuned, given)) {
      const wanted = miss.wanted.join(', ') || said.nothing;
      print(`  ${said.missed(miss.ask, miss.given.join(', '), wanted)}\n`);
    }
    if (values['held-out']) {
      const others = await ask(browser, site, below, language, heldOut);
      print(lineOf(said.heldOut(language), scoreOf(heldOut, others)));
    }
  }
} finally {
  await browser.close();
}
