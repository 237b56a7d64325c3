/** `npm run changes -- --from v1 [--format markdown|json|atom]`: what changed in the data since then. */
import { print, printError, printForProgram } from '../src/files/print.ts';
import { commandWords, readArguments, usageText, wrongUsage } from '../src/config/command-line.ts';
import { settingsOrExit, shownFolder } from '../src/config/paths.ts';
import { CatalogueError } from '../src/catalogue/checking/diagnostic.ts';
import { report } from '../src/catalogue/checking/report.ts';
import { type Changelog, changelogJson, changelogMarkdown } from '../src/changes/changelog.ts';
import { changesFeed } from '../src/changes/changes-feed.ts';
import { changelogSince } from '../src/changes/changes.ts';
import { atomText } from '../src/feeds/atom.ts';
import { jsonWithoutCommands } from '../src/files/printed.ts';
import { ReviewError } from '../src/changes/git.ts';

const words = commandWords();
const { usage: usages, wrong } = words.commands;
const usage = usageText(
  {
    command: 'npm run changes',
    call: usages.changesCall,
    what: usages.changes,
    options: [
      ['from', usages.changesOptions.from],
      ['format', usages.changesOptions.format],
    ],
  },
  words,
);
const refuse: (reason: string) => never = (reason) => wrongUsage(reason, usage);

const formats = new Map<string, (log: Changelog) => string>([
  ['markdown', changelogMarkdown],
  ['json', changelogJson],
  ['atom', (log) => atomText(changesFeed(log))],
]);

const { from, format } = readArguments(
  { options: { from: { type: 'string' }, format: { type: 'string', default: 'markdown' } } },
  usage,
  words,
).values;
if (from === undefined) refuse(wrong.missing('--from'));
const write = formats.get(format) ?? refuse(wrong.format(format));
const { contentFolder, origin, base } = settingsOrExit(words);

try {
  const text = write(changelogSince(from, contentFolder, origin + base, words));
  // A feed is for a file, and its texts stand in elements.
  if (format === 'markdown') print(text);
  else printForProgram(format === 'json' ? jsonWithoutCommands(text) : text);
} catch (error) {
  if (error instanceof CatalogueError) {
    const { problems, checked } = error;
    const folder = shownFolder(contentFolder);
    printError(report('human', problems, { checked, words, folder }));
    process.exitCode = 1;
  } else if (error instanceof ReviewError) refuse(error.message);
  else throw error;
}
