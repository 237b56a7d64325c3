/** `npm run verify -- https://…`: whether what is published is what the repository makes. */
import '../src/config/usable-folder.ts';
import { print, printError } from '../src/files/print.ts';
import { commandWords, readArguments, usageText, wrongUsage } from '../src/config/command-line.ts';
import { root, settingsOrExit } from '../src/config/paths.ts';
import { ReviewError } from '../src/changes/git.ts';
import { isSame, isUnknown, recordLine, verdictText } from '../src/builder/verify/report.ts';
import { verifySite } from '../src/builder/verify/verify.ts';

const words = commandWords();
const { usage: usages } = words.commands;
const usage = usageText(
  { command: 'npm run verify', call: usages.verifyCall, what: usages.verify },
  words,
);
const { positionals } = readArguments({ options: {}, allowPositionals: true }, usage, words);
const [place, ...others] = positionals;
if (place === undefined || others.length > 0) wrongUsage(words.verify.onePlace, usage);
// The address of the site is the one that it says: what the shell says of another does not count.
delete process.env['SITE_URL'];
const { contentFolder } = settingsOrExit(words);

try {
  const { comparison } = await verifySite(place, { root, contentFolder, words }, (record) =>
    print(`${recordLine(record, words)}\n${words.verify.working}\n`),
  );
  print(verdictText(comparison, words));
  process.exitCode = isSame(comparison) ? 0 : isUnknown(comparison) ? 2 : 1;
} catch (error) {
  if (!(error instanceof ReviewError)) throw error;
  printError(`${error.message}\n`);
  process.exitCode = 2;
}
