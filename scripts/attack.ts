/**
 * `npm run attack -- --minutes 5 [--seed n] [--target name]…`: inputs that nobody wrote against the
 * reader, the form, the importer, the reports and the feeds, until the time is over.
 */
import { join, relative } from 'node:path';
import { readArguments, wrongUsage } from '../src/config/command-line.ts';
import { root } from '../src/config/paths.ts';
import { attack } from '../tests/attack/attack.ts';
import { targets } from '../tests/attack/targets.ts';

const names = Object.keys(targets);
const usage =
  'Uso: npm run attack -- [--minutes 5] [--seed numero] [--target nome]…\n' +
  '  --minutes  per quanto tempo\n' +
  '  --seed     ripete i tentativi di quel seme, una volta\n' +
  `  --target   solo questi: ${names.join(', ')}\n`;
const { values } = readArguments(
  {
    options: {
      minutes: { type: 'string', default: '5' },
      seed: { type: 'string' },
      target: { type: 'string', multiple: true, default: names },
    },
  },
  usage,
);
const refuse: (reason: string) => never = (reason) => wrongUsage(reason, usage);
const minutes = Number(values.minutes);
if (!(minutes > 0 && minutes <= 24 * 60)) refuse(`--minutes: «${values.minutes}» non va`);
const seed = values.seed === undefined ? undefined : Number(values.seed);
if (seed !== undefined && !Number.isInteger(seed)) refuse(`--seed: «${values.seed}» non va`);
const unknown = values.target.find((name) => !names.includes(name));
if (unknown !== undefined) refuse(`--target: «${unknown}» non va`);

const chosen = new Map(values.target.map((name) => [name, targets[name]?.isKnown ?? false]));
const folder = join(root, '.cache', 'attack');
const tell = (line: string) => process.stdout.write(`${line}\n`);
const { runs, found, known } = await attack({ minutes, seed, folder, targets: chosen, tell });
for (const { target, seed: from, message, file } of known) {
  const [what] = message.split(' — ');
  tell(`Già noto (${target}, seme ${from}): ${what}\n  ${relative(process.cwd(), file)}`);
}
tell(`${runs} tentativi, ${found.length} scoperte, ${known.length} differenze già note`);
process.exitCode = found.length === 0 ? 0 : 1;
