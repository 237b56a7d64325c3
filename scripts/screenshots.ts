/** `npm run screenshots`: every template at four widths, light and dark, on one contact sheet. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { print, printError } from '../src/files/print.ts';
import { commandWords, readArguments, usageText, wrongUsage } from '../src/config/command-line.ts';
import { distFolder, root } from '../src/config/paths.ts';
import { type Entry, listFolder, misfitOnTheWay } from '../src/files/plain-file.ts';
import { serve } from '../src/builder/serve.ts';
import { launchBrowser, prepareBrowser } from '../tests/support/browser.ts';
import { englishTemplates, templates } from '../tests/support/templates.ts';
import { contactSheet } from '../tools/screenshots/sheet.ts';
import { takePictures } from '../tools/screenshots/take.ts';

const words = commandWords();
const { screenshots: said, templates: asked } = words.tools;
const usage = usageText(
  { command: 'npm run screenshots', call: asked.call, what: said.what },
  words,
);
const { positionals } = readArguments({ options: {}, allowPositionals: true }, usage, words);
const all: Record<string, string> = { ...templates, ...englishTemplates };
const unknown = positionals.filter((name) => !(name in all));
if (unknown.length > 0) wrongUsage(asked.unknown(unknown.join(', ')), usage);
if (!existsSync(distFolder())) wrongUsage(asked.notBuilt, usage);

const chosen = Object.fromEntries(
  Object.entries(all).filter(([name]) => positionals.length === 0 || positionals.includes(name)),
);
const folder = join(root, '.cache', 'screenshots');
const isPicture = ({ name, is }: Entry) => is === 'file' && /^index\.html$|\.jpg$/.test(name);
const misfit = misfitOnTheWay(root, '.cache/screenshots', 'folder');
if (misfit === undefined ? !listFolder(folder).every(isPicture) : misfit !== 'missing') {
  // All that is in the folder is removed.
  const { output, failures } = words.commands;
  printError(`${output.refused.site(folder, output['unknown-files'])}\n`);
  printError(`${failures.remedy}: ${output.emptied}.\n`);
  process.exit(2);
}
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const served = await serve(distFolder(), '/', 0);
const browser = await launchBrowser(await prepareBrowser());
try {
  const pictures = await takePictures(browser, served.address, chosen, folder);
  const sheet = join(folder, 'index.html');
  writeFileSync(sheet, contactSheet(pictures));
  print(`${said.pictures(pictures.length)}: ${sheet}\n`);
  const wide = pictures.filter(({ isWide }) => isWide);
  for (const { name, width } of wide) {
    print(`${said.wide(name, width)}\n`);
  }
  if (wide.length > 0) process.exitCode = 1;
} finally {
  await browser.close();
  await served.close();
}
