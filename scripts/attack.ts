/**
 * `npm run attack -- --minutes 5 [--seed n] [--target name]…`: inputs that nobody wrote against the
 * reader, the form, the importer, the reports and the feeds, until the time is over.
 */
import { join, relative } from 'node:path';
import { print } from '../src/files/print.ts';
import { commandWords, readArguments, usageText, wrongUsage } from '../src/config/command-line.ts';
import { root } from '../src/config/paths.ts';
import { attack } from '../tests/attack/attack.ts';
import { known as knownTargets, targetNames, type TargetName } from '../tests/attack/names.ts';

const names: readonly string[] = targetNames;
const words = commandWords();
const { attack: said, usage: usages, wrong } = words.commands;
const usage = usageText(
  {
    command: 'npm run attack',
    call: usages.attackCall,
    what: usages.attack,
    options: [
      ['minutes', usages.attackOptions.minutes],
      ['seed', usages.attackOptions.seed],
      ['target', usages.attackOptions.target(names.join(', '))],
    ],
  },
  words,
);
const { values } = readArguments(
  {
    options: {
      minutes: { type: 'string', default: '5' },
      seed: { type: 'string' },
      target: { type: 'string', multiple: true, default: [...names] },
    },
  },
  usage,
  words,
);
const refuse: (reason: string) => never = (reason) => wrongUsage(reason, usage);
const minutes = Number(values.minutes);
if (!(minutes > 0 && minutes <= 24 * 60)) refuse(wrong.value('--minutes', values.minutes));
const seed = values.seed === undefined ? undefined : Number(values.seed);
if (values.seed !== undefined && !Number.isInteger(seed))
  refuse(wrong.value('--seed', values.seed));
const unknown = values.target.find((name) => !names.includes(name));
if (unknown !== undefined) refuse(wrong.value('--target', unknown));

const chosen = new Map(values.target.map((name) => [name, knownTargets.has(name as TargetName)]));
const folder = join(root, '.cache', 'attack');
const tell = (line: string) => print(`${line}\n`);
const { runs, found, known } = await attack({ minutes, seed, folder, targets: chosen, tell });
for (const { target, seed: from, message, file } of known) {
  const [what = ''] = message.split(' — ');
  tell(`${said.known(target, from, what)}\n  ${relative(process.cwd(), file)}`);
}
tell(said.total(runs, found.length, known.length));
process.exitCode = found.length === 0 ? 0 : 1;
