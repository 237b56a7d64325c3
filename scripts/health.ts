/** `npm run health [-- --format markdown|json] [--links] [--today day]`: what asks for care. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArguments, wrongUsage } from '../src/config/command-line.ts';
import { settingsOrExit } from '../src/config/paths.ts';
import { catalogueOrExit } from '../src/builder/read-for-command.ts';
import { jsonWithoutCommands, withoutCommands } from '../src/files/printed.ts';
import { day } from '../src/catalogue/model/text.ts';
import { addressesOf } from '../src/review/addresses.ts';
import { careMarkdown, careOf } from '../src/review/health-report.ts';
import { askLinks } from '../src/review/links.ts';

const usage = 'Uso: npm run health [-- --format markdown|json] [--links] [--today 2026-11-24]\n';
const refuse: (reason: string) => never = (reason) => wrongUsage(reason, usage);

const { format, links, today } = readArguments(
  {
    options: {
      format: { type: 'string', default: 'markdown' },
      links: { type: 'boolean', default: false },
      today: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    },
  },
  usage,
).values;
if (!['markdown', 'json'].includes(format)) refuse(`Formato sconosciuto: ${format}`);
if (!day.safeParse(today).success) refuse(`Non è un giorno: ${today}`);

const { contentFolder } = settingsOrExit();
const catalogue = catalogueOrExit(contentFolder);
const asked = links
  ? [...catalogue.practices, ...catalogue.needs, ...catalogue.news, ...catalogue.pages].flatMap(
      (record) => addressesOf(record, readFileSync(join(contentFolder, record.file), 'utf8')),
    )
  : [];
const care = careOf(catalogue, today, await askLinks(asked));
process.stdout.write(
  format === 'json'
    ? jsonWithoutCommands(`${JSON.stringify(care, null, 2)}\n`)
    : withoutCommands(careMarkdown(care)),
);
