/** `npm run verify -- https://…`: whether what is published is what the repository makes. */
import '../src/config/usable-folder.ts';
import { readArguments, wrongUsage } from '../src/config/command-line.ts';
import { root, settingsOrExit } from '../src/config/paths.ts';
import { ReviewError } from '../src/changes/git.ts';
import { isSame, isUnknown, recordLine, verdictText } from '../src/builder/verify/report.ts';
import { verifySite } from '../src/builder/verify/verify.ts';
import { verify as words } from '#words/verify.ts';

const { positionals } = readArguments({ options: {}, allowPositionals: true }, words.usage);
const [place, ...others] = positionals;
if (place === undefined || others.length > 0) wrongUsage(words.onePlace, words.usage);
// The address of the site is the one that it says: what the shell says of another does not count.
delete process.env['SITE_URL'];
const { contentFolder } = settingsOrExit();

try {
  const { comparison } = await verifySite(place, { root, contentFolder }, (record) =>
    process.stdout.write(`${recordLine(record)}\n${words.working}\n`),
  );
  process.stdout.write(verdictText(comparison));
  process.exitCode = isSame(comparison) ? 0 : isUnknown(comparison) ? 2 : 1;
} catch (error) {
  if (!(error instanceof ReviewError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
