/** `npm run changes -- --from v1 [--format markdown|json|atom]`: what changed in the data since then. */
import { readArguments, wrongUsage } from '../src/config/command-line.ts';
import { settingsOrExit, shownFolder } from '../src/config/paths.ts';
import { CatalogueError } from '../src/catalogue/checking/diagnostic.ts';
import { report } from '../src/catalogue/checking/report.ts';
import { type Changelog, changelogJson, changelogMarkdown } from '../src/changes/changelog.ts';
import { changesFeed } from '../src/changes/changes-feed.ts';
import { changelogSince } from '../src/changes/changes.ts';
import { atomText } from '../src/feeds/atom.ts';
import { jsonWithoutCommands, withoutCommands } from '../src/files/printed.ts';
import { ReviewError } from '../src/changes/git.ts';

const usage =
  'Uso: npm run changes -- --from punto [--format markdown|json|atom]\n' +
  '  --from    un ramo, un’etichetta o un commit: da lì ai file di adesso\n' +
  '  --format  per le persone (markdown), per i programmi (json) o da seguire (atom)\n';
const refuse: (reason: string) => never = (reason) => wrongUsage(reason, usage);

const formats = new Map<string, (log: Changelog) => string>([
  ['markdown', changelogMarkdown],
  ['json', changelogJson],
  ['atom', (log) => atomText(changesFeed(log))],
]);

const { from, format } = readArguments(
  { options: { from: { type: 'string' }, format: { type: 'string', default: 'markdown' } } },
  usage,
).values;
if (from === undefined) refuse('Manca --from.');
const write = formats.get(format) ?? refuse(`Formato sconosciuto: ${format}`);
const { contentFolder, origin, base } = settingsOrExit();

try {
  const text = write(changelogSince(from, contentFolder, origin + base));
  // A feed is for a file, and its texts stand in elements.
  const printed = format === 'json' ? jsonWithoutCommands(text) : withoutCommands(text);
  process.stdout.write(format === 'atom' ? text : printed);
} catch (error) {
  if (error instanceof CatalogueError) {
    const { problems, checked } = error;
    const options = { checked, language: 'it', folder: shownFolder(contentFolder) } as const;
    process.stderr.write(report('human', problems, options));
    process.exitCode = 1;
  } else if (error instanceof ReviewError) refuse(error.message);
  else throw error;
}
