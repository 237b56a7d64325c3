/**
 * `npm run init -- --out ../my-catalogue --language en`: asks a few questions and writes a new
 * catalogue, small and whole, into a folder of its own. What is given as an option is not asked.
 */
import { lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { print } from '../src/files/print.ts';
import { input } from '@inquirer/prompts';
import { currencies, defaultCurrency } from '../src/catalogue/model/currency.ts';
import {
  commandWords,
  interrupted,
  readArguments,
  usageText,
  wrongUsage,
} from '../src/config/command-line.ts';
import { writeSchemas } from '../src/catalogue/schemas/schema-files.ts';
import { catalogueOrExit } from '../src/builder/read-for-command.ts';
import { outputRefusal, refusalText } from '../src/builder/output-folder.ts';
import { root } from '../src/config/paths.ts';
import { contentFolderIn, defaultAddress, readSettings } from '../src/config/settings.ts';
import { isWithin, realPath } from '../src/files/places.ts';
import { isLanguageCode, type LanguageCode, languageCodes } from '../src/i18n/languages.ts';
import { wordsOf } from '../src/i18n/words.ts';
import { starterFiles } from '../src/starter/starter.ts';

const words = commandWords('language');
const { command: said } = words.starter;
const asked = ['out', 'language', 'name', 'owner', 'url', 'currency', 'generator'] as const;
type Asked = (typeof asked)[number];

const usage = usageText(
  {
    command: 'npm run init',
    call: words.commands.usage.options,
    what: said.usage,
    options: asked.map((option) => [option, said[option]] as const),
  },
  words,
);
const { values } = readArguments(
  {
    options: {
      out: { type: 'string' },
      language: { type: 'string' },
      name: { type: 'string' },
      owner: { type: 'string' },
      url: { type: 'string' },
      currency: { type: 'string' },
      generator: { type: 'string' },
    },
  },
  usage,
  words,
);
const refuse = (reason: string): never => wrongUsage(`${reason}\n`, usage);

/** Asks on a terminal; elsewhere, what is not given is as usual. */
async function answer(option: Asked, usual: string | undefined): Promise<string> {
  const given = values[option];
  if (given !== undefined && given !== '') return given;
  if (!process.stdin.isTTY) {
    return usual ?? refuse(words.commands.wrong.missing(`--${option}`));
  }
  const more = usual === undefined ? {} : { default: usual };
  return input({ message: said[option], required: true, ...more });
}

function folderFor(out: string): string {
  const folder = resolve(process.env['INIT_CWD'] ?? process.cwd(), out);
  const place = realPath(folder);
  const examples = join(root, 'examples');
  const isExample = isWithin(place, examples) && !isWithin(examples, place);
  if (isWithin(place, root) && !isExample) return refuse(said.inside({ folder: out }));
  const found = lstatSync(folder, { throwIfNoEntry: false });
  const isFree = !found || (found.isDirectory() && readdirSync(folder).length === 0);
  if (!isFree) return refuse(said.taken({ folder: out }));
  const refusal = outputRefusal(folder, {
    root: isExample ? folder : root,
    contentFolder: contentFolderIn(process.env, root),
    cacheRoot: join(root, '.cache'),
  });
  return refusal ? refuse(refusalText(out, refusal, words, 'catalogue')) : folder;
}

function languagesIn(list: string): [LanguageCode, ...LanguageCode[]] {
  const codes = [...new Set(list.split(/[\s,]+/).filter(Boolean))].map((value) =>
    isLanguageCode(value)
      ? value
      : refuse(said.badLanguage({ value, known: languageCodes.join(', ') })),
  );
  const [first = languageCodes[0], ...others] = codes;
  return [first, ...others];
}

async function init(): Promise<void> {
  const folder = folderFor(await answer('out', undefined));
  const languages = languagesIn(await answer('language', words.language.code));
  const { starter, practices } = { ...wordsOf(languages[0]), practices: wordsOf(languages[0]).ui };
  const name = await answer('name', practices.practices.title);
  const owner = await answer('owner', starter.owner);
  const url = await answer('url', defaultAddress);
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) refuse(said.badUrl({ value: url }));
  const currency = await answer('currency', defaultCurrency);
  if (!currencies.has(currency)) refuse(said.badCurrency({ value: currency }));
  const generator = await answer('generator', 'OWNER/catalogo-buone-pratiche');
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  const content = join(folder, 'content');
  const files = starterFiles(root, {
    languages,
    name,
    owner,
    url,
    currency,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    generator,
    version: `v${version}`,
    today: new Date().toISOString().slice(0, 10),
    shown: content,
  });
  for (const [path, text] of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const settings = readSettings({ CATALOGUE_CONTENT: content }, root);
  const { site, vocabularies } = catalogueOrExit(settings, 'without texts', words);
  writeSchemas(content, site, vocabularies);
  print(`${said.done({ folder, content })}\n`);
}

try {
  await init();
} catch (error) {
  if (error instanceof Error && error.name === 'ExitPromptError') process.exit(interrupted);
  throw error;
}
