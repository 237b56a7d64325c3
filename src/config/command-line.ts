/** The command line of the scripts: read alike, refused alike, in one language. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { upTo } from '../catalogue/model/trim.ts';
import { print, printError } from '../files/print.ts';
import { isLanguageCode, type LanguageCode, languageCodes, type Words } from '../i18n/languages.ts';
import { wordsOf } from '../i18n/words.ts';
import { contentFolderIn, firstLanguageIn, root } from './settings.ts';

/** How a command is used. */
export interface Usage {
  /** As it is typed: `npm run check`. */
  command: string;
  /** What may follow it. */
  call?: string;
  /** What it does. */
  what?: string;
  /** Its options, each with what it means. */
  options?: readonly (readonly [option: string, meaning: string])[];
}

/**
 * The words that a command speaks: those of `--lang`, else of the first language of the catalogue,
 * which is asked even of a `site.yml` that is broken. Ctrl+C ends the command quietly from here on.
 *
 * @param ofNew the option that names the languages of a catalogue that is not there yet
 */
export function commandWords(ofNew?: string): Words {
  process.once('SIGINT', () => process.exit(interrupted));
  const words = wordsOf(languageOfCommand(process.argv.slice(2), process.env, ofNew));
  const asked = askedLanguage(process.argv.slice(2));
  if (asked !== undefined && !isLanguageCode(asked)) {
    wrongUsage(words.commands.wrong.language(asked, languageCodes.join(', ')), '');
  }
  return words;
}

/** What shells tell of a command that Ctrl+C ended. */
export const interrupted = 130;

/** The language in which a command speaks. */
export function languageOfCommand(
  given: readonly string[],
  environment: NodeJS.ProcessEnv,
  ofNew?: string,
): LanguageCode {
  const first = ofNew === undefined ? undefined : optionIn(given, ofNew)?.split(/[\s,]+/)[0];
  const asked = askedLanguage(given) ?? first ?? '';
  return isLanguageCode(asked) ? asked : firstLanguageIn(contentFolderIn(environment, root));
}

/** As it was typed, known or not: `--lang en`, `--lang=en`. */
const askedLanguage = (given: readonly string[]) => optionIn(given, 'lang');

/** The value of an option, before the arguments are read. */
function optionIn(given: readonly string[], option: string): string | undefined {
  const at = given.findIndex((argument) => upTo(argument, /=/) === `--${option}`);
  if (at === -1) return undefined;
  const found = given[at] ?? '';
  return found.includes('=') ? found.slice(option.length + 3) : (given[at + 1] ?? '');
}

/** How a command is used, as people read it. */
export function usageText({ command, call, what, options = [] }: Usage, words: Words): string {
  const { title, common } = words.commands.usage;
  const all = [
    ...options,
    ['lang', common.lang(languageCodes.join(', '))],
    ['help', common.help],
  ] as const;
  const width = Math.max(...all.map(([option]) => option.length));
  return [
    [title, command, ...(call === undefined ? [] : [call])].join(' '),
    ...(what === undefined ? [] : [`  ${what}`]),
    ...all.map(([option, meaning]) => `  --${option.padEnd(width)}  ${meaning}`),
    '',
  ].join('\n');
}

/** Tells what is wrong with a call and how to make it; ends with the exit code for it, 2. */
export function wrongUsage(reason: string, usage: string): never {
  printError(`${reason}\n${usage}`);
  process.exit(2);
}

/** Whether the person who typed a command asks how to use it. */
export const asksForHelp = (): boolean =>
  process.argv.slice(2).some((argument) => argument === '--help' || argument === '-h');

const common = { lang: { type: 'string' } } as const;

/**
 * Reads the arguments of a command. `--help` prints its usage; an option that is not known, or
 * that lacks its value, is told. Every command takes `--lang`, which {@link commandWords} reads.
 */
export function readArguments<const T extends ParseArgsConfig>(
  config: T,
  usage: string,
  words: Words,
): ReturnType<typeof parseArgs<T>> {
  if (asksForHelp()) {
    print(usage);
    process.exit(0);
  }
  try {
    return parseArgs({ ...config, options: { ...common, ...config.options } }) as ReturnType<
      typeof parseArgs<T>
    >;
  } catch (error) {
    const [, argument = ''] = /'([^' ]*)/.exec(String(error)) ?? [];
    return wrongUsage(words.commands.wrong.option(argument), usage);
  }
}
