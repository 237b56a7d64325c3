/** `npm run sbom [-- --out file]`: writes the software bill of materials. */
import { print } from '../src/files/print.ts';
import { commandWords, readArguments, usageText } from '../src/config/command-line.ts';
import { writeOrExit } from '../src/builder/output-file.ts';
import { root } from '../src/config/paths.ts';
import { contentFolderIn } from '../src/config/settings.ts';
import { sourcesOf } from '../src/files/places.ts';
import { billOfNpm, settled } from '../tools/supply-chain/bill-of-materials.ts';
import { readLockFile } from '../tools/supply-chain/lock-file.ts';

const words = commandWords();
const { sbom: said } = words.tools;
const { out } = readArguments(
  { options: { out: { type: 'string', default: 'sbom.cdx.json' } } },
  usageText(
    {
      command: 'npm run sbom',
      call: '[-- --out file]',
      what: said.what,
      options: [['out', said.out]],
    },
    words,
  ),
  words,
).values;

const bill = settled(billOfNpm(root), readLockFile(root), root);
const kept = sourcesOf(root, contentFolderIn(process.env, root));
const isBill = (text: string) => text.includes('"bomFormat": "CycloneDX"');
writeOrExit(out, root, `${JSON.stringify(bill, null, 2)}\n`, isBill, words, kept);
print(`${said.written(out, bill.components.length)}\n`);
