/** `npm run health [-- --format markdown|json] [--links] [--today day]`: what asks for care. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { print, printForProgram } from '../src/files/print.ts';
import { commandWords, readArguments, usageText, wrongUsage } from '../src/config/command-line.ts';
import { settingsOrExit } from '../src/config/paths.ts';
import { catalogueOrExit } from '../src/builder/read-for-command.ts';
import { jsonWithoutCommands } from '../src/files/printed.ts';
import { day } from '../src/catalogue/model/text.ts';
import { addressesOf } from '../src/review/addresses.ts';
import { healthMarkdown, healthReportOf } from '../src/review/health-report.ts';
import { askLinks } from '../src/review/links.ts';

const words = commandWords();
const { usage: usages, wrong } = words.commands;
const usage = usageText(
  { command: 'npm run health', call: usages.healthCall, what: usages.health },
  words,
);
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
  words,
).values;
if (!['markdown', 'json'].includes(format)) refuse(wrong.format(format));
if (!day.safeParse(today).success) refuse(wrong.day(today));

const settings = settingsOrExit(words);
const { contentFolder } = settings;
const catalogue = catalogueOrExit(settings, 'all', words);
const asked = links
  ? [...catalogue.practices, ...catalogue.needs, ...catalogue.news, ...catalogue.pages].flatMap(
      (record) => addressesOf(record, readFileSync(join(contentFolder, record.file), 'utf8')),
    )
  : [];
const hasOwners = existsSync(join(contentFolder, 'owners.yml'));
const report = healthReportOf(catalogue, today, words, {
  links: await askLinks(asked, words),
  hasOwners,
});
if (format === 'json') printForProgram(jsonWithoutCommands(`${JSON.stringify(report, null, 2)}\n`));
else print(healthMarkdown(report, words));
