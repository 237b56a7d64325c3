/** `npm run lighthouse`: marks every template of the built site; fails where one falls short. */
import { print } from '../src/files/print.ts';
import { upTo } from '../src/catalogue/model/trim.ts';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { commandWords, readArguments, usageText, wrongUsage } from '../src/config/command-line.ts';
import { distFolder } from '../src/config/paths.ts';
import { serve } from '../src/builder/serve.ts';
import { launchBrowser, prepareBrowser } from '../tests/support/browser.ts';
import { compressedCopy, freePort, lighthouseOf } from '../tests/support/lighthouse.ts';
import { marksOf, required, shortOf } from '../tests/support/lighthouse.ts';
import { temporaryFolder } from '../tests/support/temporary-folder.ts';
import { templates } from '../tests/support/templates.ts';

const words = commandWords();
const { lighthouse: what, templates: said } = words.tools;
const usage = usageText({ command: 'npm run lighthouse', call: said.call, what }, words);
const { positionals } = readArguments({ options: {}, allowPositionals: true }, usage, words);
const unknown = positionals.filter((name) => !(name in templates));
if (unknown.length > 0) wrongUsage(said.unknown(unknown.join(', ')), usage);
if (!existsSync(distFolder())) wrongUsage(said.notBuilt, usage);

const lighthouse = await lighthouseOf();
const folder = temporaryFolder('lighthouse');
const dist = join(folder, 'dist');
compressedCopy(distFolder(), dist);
const served = await serve(dist, '/', 0);
const port = await freePort();
const browser = await launchBrowser(await prepareBrowser(), [`--remote-debugging-port=${port}`]);
try {
  const width = Math.max(...Object.keys(templates).map((name) => name.length));
  print(`${' '.repeat(width)}  ${Object.keys(required).join('  ')}\n`);
  for (const [name, path] of Object.entries(templates)) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    const file = upTo(path, /[?#]/).replace(/(^|\/)$/, '$1index.html');
    const isHidden = readFileSync(join(dist, file), 'utf8').includes('content="noindex"');
    const marks = await marksOf(lighthouse, served.address + path, port, isHidden);
    const row = Object.entries(marks.of).map(([category, mark]) =>
      String(mark).padStart(category.length),
    );
    const notes = [...(isHidden ? ['(noindex)'] : []), ...marks.because];
    print(`${name.padEnd(width)}  ${row.join('  ')}  ${notes.join('; ')}\n`);
    if (shortOf(marks).length > 0) process.exitCode = 1;
  }
} finally {
  await browser.close();
  await served.close();
  rmSync(folder, { recursive: true, force: true });
}
