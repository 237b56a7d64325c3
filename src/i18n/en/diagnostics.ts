/** What is said of the files of a catalogue: what is wrong, and what to do about it. */
import type { FormCause } from '../../catalogue/checking/rule-parameters.ts';
import type {
  DiagnosticWords,
  Messages,
  ReportWords,
} from '../../catalogue/checking/messages/messages.ts';
import { once } from '../once.ts';
import { formatNumber } from './count.ts';
import { language } from './language.ts';
import { between } from './diagnostics-between.ts';
import { named } from './diagnostics-fields.ts';
import { count, didYouMean, list } from './diagnostics-lists.ts';
import { results } from './diagnostics-results.ts';
import { text } from './diagnostics-text.ts';
import { yaml } from './diagnostics-yaml.ts';

/** How many there may be; nothing follows the number where nothing was counted. */
const bounds = (min: number | undefined, max: number | undefined, one = '', many = ''): string => {
  const counted = (n: number) => count(n, one, many).trim();
  if (min !== undefined && max !== undefined) return `from ${min} to ${counted(max)}`;
  return min !== undefined ? `at least ${counted(min)}` : `at most ${counted(max ?? 0)}`;
};

const types: Record<string, string> = {
  string: 'a text',
  number:
    'a number: digits only, no separators or symbols, decimals after a full stop (1500000, 979460.64)',
  int: 'a whole number, such as 2019',
  boolean: 'true or false',
  array: 'a list: [first, second] on one line, or one line an item, each with a dash',
  object: 'a group of “name: value” fields',
};

/** What goes into a field that is empty, where it is not said in the same way. */
const empty: Record<string, string> = {
  string: 'a text',
  day: 'year-month-day, such as 2019-01-23',
  month: 'the year or year-month, such as 2019 or 2019-01',
  partial: 'the year, year-month or year-month-day, such as 2019-01-23',
  term: 'one of the allowed values',
  object: 'its fields below the line, each “name: value” with two spaces before it',
};

/** What is to be known of the form that a value should have. */
const causes: Partial<Record<FormCause, string>> = {
  quotes: ', in quotation marks',
  yes: ' (yes)',
  no: ' (no)',
};

const precisions: Record<string, string> = {
  day: 'Write year-month-day, such as 2019-01-23.',
  month: 'Write the year or year-month, such as 2019 or 2019-01.',
  partial: 'Write the year, year-month or year-month-day, such as 2019-01-23.',
};

/** “Italian (it)”; the code alone, where it has no name. */
const nameOfLanguage = (code: string): string => {
  const names = new Intl.DisplayNames(language.locale, { type: 'language', fallback: 'none' });
  const name = /^[a-z]{2,3}$/.test(code) ? names.of(code) : undefined;
  return name === undefined ? `“${code}”` : `${name} (“${code}”)`;
};

const messages: Messages = {
  'file-name': ({ name, isReserved }) => ({
    message: isReserved
      ? `The name “${name}” is reserved: Windows does not let a file be called so.`
      : `The name “${name}” cannot become a web address.`,
    hint: 'Use only lower-case letters without accents, digits and hyphens, such as “neighbourhood-gardens.mdx”.',
  }),
  'file-place': ({ expected, name, is }) => {
    if (is === 'ending') {
      return {
        message: `The name “${name}” does not end in “.mdx”.`,
        hint: 'Rename the file: a name, then “.mdx” and nothing else.',
      };
    }
    if (is === 'picture') {
      return {
        message: `“${name}” is a picture of a kind that pages do not show.`,
        hint: 'Save it as PNG, JPEG, WebP or AVIF; if it is not needed, remove it.',
      };
    }
    if (is === 'document') {
      return {
        message: `“${name}” is a document: only texts and pictures go into this folder.`,
        hint: 'Remove it. If it is published, put a link to its address in the text or in the sources.',
      };
    }
    if (is === 'other') {
      return {
        message: `“${name}” is neither a text nor a picture: the catalogue has no use for it.`,
        hint: 'Remove it.',
      };
    }
    if (is === 'place') {
      return {
        message: 'The file is not in a folder of the catalogue.',
        hint: `In the content folder, move it to ${expected}.`,
      };
    }
    return {
      message: 'The file is not in a folder of the catalogue: nobody publishes it.',
      hint: expected?.endsWith(`/${name}`)
        ? `Did you mean “${expected}”? Move it there, in the content folder.`
        : expected === undefined
          ? 'In the content folder, move it to practices/, experiences/, needs/, news/ or pages/. Keep a draft outside the content folder.'
          : `In the content folder, move it to ${expected}.`,
    };
  },
  'data-file-name': ({ expected, isTaken }) => ({
    message: `Nobody reads this file: the catalogue reads “${expected}”${isTaken ? ', which is there already' : ''}.`,
    hint: isTaken
      ? 'Move there what is needed, and remove this one.'
      : `In the content folder, call it “${expected}”.`,
  }),
  'data-file-unread': ({ read }) => ({
    message: 'Nobody reads this file.',
    hint: `Remove it, or give it the name of one of those that the catalogue reads in this folder: ${read.join(', ')}.`,
  }),
  'file-encoding': () => ({
    message: 'The file is not UTF-8 text.',
    hint: 'Save it again with the encoding “UTF-8” (not a Word document or a PDF).',
  }),
  'file-too-large': ({ size, limit }) => ({
    message: `The file is ${Math.ceil(size / 1024)} KB: the limit is ${Math.floor(limit / 1024)} KB.`,
    hint: 'Shorten the text and link to the documents.',
  }),
  'file-missing': () => ({
    message: 'A file that the catalogue needs is missing.',
    hint: 'Add it: the README describes its form, the content folder has an example.',
  }),
  'not-a-file': ({ is }) => ({
    message: {
      link: 'It is a link to other files on the disk, and links are not followed.',
      folder: 'It is a folder, and a file is needed.',
      file: 'It is a file, and a folder is needed.',
      device: 'It is no file, but a device or a pipe of the system.',
      unreadable: 'It cannot be read: the permission is missing, or the disk does not answer.',
    }[is],
    hint: {
      link: 'Put a copy of what it leads to in its place: it would publish what lies elsewhere.',
      folder: 'Move it away, and put the file in its place.',
      file: 'Move it away, and put the folder in its place.',
      device: 'Remove it.',
      unreadable: 'Give the permission to read it to who runs the command.',
    }[is],
  }),
  'more-problems': ({ told, more }) => ({
    message: `This file has more problems, beside the first ${told}: ${more}.`,
    hint: 'Correct those above and check again.',
  }),
  'public-file': ({ cause, name }) =>
    cause === 'link'
      ? {
          message:
            'Among the files to be published as they are is a link, or something else that is no file.',
          hint: 'Put a copy of the file in its place: a link could publish what lies elsewhere on the disk.',
        }
      : {
          message: `This file would replace what the site writes: “${name}” is its own.`,
          hint: 'Give another name to the file, or to the folder that it is in.',
        },
  'translation-language': ({ language, allowed, original }) =>
    original
      ? {
          message: `The name of the file says “.${language}”, the language that the texts are written in: it is no translation.`,
          hint: original.isTaken
            ? `“${original.name}” is there already: keep one of the two, under that name.`
            : `Take “.${language}” out of the name: “${original.name}”.`,
        }
      : {
          message:
            allowed.length === 0
              ? `The name of the file says that it is a translation (“${language}”), but the site has one language only.`
              : `The name of the file says that it is a translation into “${language}”, a language the site does not have.`,
          hint:
            allowed.length === 0
              ? 'If it is not a translation, take the full stop and the two letters out of the name. Otherwise add the language to “languages” in site.yml.'
              : `Before “.mdx” write one of the languages of translations: ${list(allowed)}.`,
        },
  'translation-name': ({ expected, isTaken }) => ({
    message: 'This file looks like a translation, but its name is that of a text of its own.',
    hint: isTaken
      ? `“${expected}” is there already: keep one of the two translations, under that name.`
      : `Call it “${expected}”: a full stop comes before the language.`,
  }),
  'translation-orphan': ({ original }) => ({
    message: `It is a translation, but what it translates is not there: ${original}.`,
    hint: 'Give it the same name as the file that it translates, in the same folder. If that one has been removed, remove the translation too.',
  }),
  'translation-incomplete': ({ missing, surplus, lacksBody }) => ({
    message: [
      'The translation no longer matches its original, and the page shows the original.',
      missing.length > 0 ? `Missing: ${list(missing.map(named))}.` : '',
      surplus.length > 0 ? `Too many: ${list(surplus.map(named))}.` : '',
      lacksBody ? 'The story is missing.' : '',
    ]
      .filter(Boolean)
      .join(' '),
    hint: 'Translate the missing texts and take out those too many; the items of lists stand in the same order.',
  }),
  'translation-older': ({ translated, original }) => ({
    message: `The translation is of ${translated}; its original was reviewed on ${original}.`,
    hint: 'Compare it with the text as it is now, correct it if needed and write today’s date in “translated”.',
  }),
  'schema-outdated': () => ({
    message: 'The schema for text editors no longer matches the fields and the vocabularies.',
    hint: 'Run “npm run schemas” and add the files to the proposal.',
  }),
  'no-recipient': () => ({
    message:
      'The catalogue does not say where to send proposals: who fills in the form can only download the file.',
    hint: 'In site.yml write “repository” (the one that takes proposals) or “contact: {email: …}”, or both.',
  }),
  'folder-region': ({ folder, region }) => ({
    message: `The file is in the folder “${folder}” but its “region” says “${region}”.`,
    hint: `Move the file to the folder “${region}”, or correct “region”.`,
  }),
  'address-taken': ({ slug }) => ({
    message: `The site needs the address “/${slug}/”: a page cannot take it.`,
    hint: 'Give the file another name.',
  }),
  'vocabulary-address': ({ slug, language, other }) => ({
    message:
      other === undefined
        ? `The site needs the address “${slug}”: a vocabulary cannot take it.`
        : `The address “${slug}” is already that of ${other}.`,
    hint: `In “slug”, beside “${language}”, write another name.`,
  }),
  'duplicate-slug': ({ slug, other }) => ({
    message: `The address “${slug}” is already used by ${other}.`,
    hint: 'Rename this file: its name becomes the address of the page and must be unique.',
  }),
  'line-break': ({ field }) => ({
    message: `“${named(field)}” has a line break: it is one line.`,
    hint: 'Write it all on the same line.',
  }),
  'hidden-character': ({ code }) =>
    code === 'U+FFFD'
      ? {
          message: 'The sign “\uFFFD” stands in place of a letter that was lost.',
          hint: 'It usually is an accented letter, lost when the file was saved in another encoding: write it again.',
        }
      : {
          message: `There is a character that cannot be seen (${code}) and that can change what is read.`,
          hint: 'Delete the line and type it again instead of pasting it: such characters come with copied text.',
        },
  'frontmatter-missing': ({ unclosed }) => ({
    message: unclosed
      ? 'The data at the top of the file are not closed: the second line of three dashes is missing.'
      : 'The data at the top of the file are missing.',
    hint: 'The file must begin with a line of three dashes (---), then the fields, then three dashes again.',
  }),
  'yaml-syntax': ({ cause, found = '', write = '' }) => yaml[cause](found, write),
  'yaml-duplicate-key': ({ key }) => ({
    message: `The field “${key}” is written twice.`,
    hint: 'Keep one of the two lines.',
  }),
  'yaml-alias': () => ({
    message: 'YAML shorthands (&name and *name) are not allowed.',
    hint: 'Write the value in full. If “&” or “*” belong to the text, put it in double quotes.',
  }),
  'list-marks': ({ found, write }) => ({
    message: `“${found}” does not begin as the item of a list.`,
    hint: `Every item begins with a hyphen and a space: “${write}”.`,
  }),
  'flow-comma': ({ cause, found, write }) => ({
    message: {
      comma: `The text “${found}” has a comma in it and is not in quotation marks: between braces the comma cuts it.`,
      space: `In “${found}” the space after the colon is missing.`,
      alone: `“${found}”, between braces, has no value.`,
    }[cause],
    hint:
      write === undefined
        ? 'Write “name: value”. If it belongs to the text before it, put the whole text in double quotation marks.'
        : `Write “${write}”${cause === 'comma' ? ', in quotation marks' : ''}.`,
  }),
  'unknown-key': ({ key, allowed, suggestion, inside }) => ({
    message: `There is no field “${key}”.`,
    hint:
      suggestion === undefined
        ? inside === undefined
          ? `Remove it, or use one of these: ${list(allowed)}.`
          : `It is a field of “${inside}”: write it below the line “${inside}:”, with two spaces in front.`
        : `Did you mean “${suggestion}”?`,
  }),
  'missing-field': ({ field, isEmpty }) => ({
    message: `The required field “${named(field)}” is missing.`,
    hint: isEmpty
      ? `Write its value behind “${field.split('.').at(-1)}:”.`
      : `Add a line “${field.split('.').at(-1)}:” with its value.`,
  }),
  'missing-language': ({ field, language }) => ({
    message: `“${named(field)}” has no text in ${nameOfLanguage(language)}, which is a language of the site.`,
    hint: `Add “${language}: …” beside the other languages; or take “${language}” out of “languages” in site.yml.`,
  }),
  'unknown-language': ({ value, allowed, suggestion }) => ({
    message: `The program has no words for the language “${value}”.`,
    hint:
      suggestion === undefined
        ? `In “languages” write these only: ${list(allowed)}. A new language is added to the program: CONTRIBUTING.md says how.`
        : `Did you mean “${suggestion}”?`,
  }),
  'wrong-type': ({ field, expected, instead, form, blank, cause }) => ({
    message:
      cause === 'colon'
        ? `The text of “${named(field)}” has “: ” in it and is not in quotation marks.`
        : `The field “${named(field)}” does not have the right form.`,
    hint: `${
      form === undefined
        ? cause === 'colon'
          ? 'Put the whole text in double quotation marks'
          : `It must be ${types[expected] ?? expected}`
        : `Write “${form}”${(cause && causes[cause]) ?? ''}`
    }${instead ? `; or the word “${instead}”` : ''}.${
      blank !== undefined ? ` What is missing goes in the place of “${blank}”.` : ''
    }`,
  }),
  'number-form': ({ field, value, meant, other, otherWritten, isQuoted }) => ({
    message: isQuoted
      ? `“${value}” in “${named(field)}” is in quotation marks, which makes it a text: it must be a number.`
      : `“${value}” in “${named(field)}” is not written as a number of the data: a point separates decimals, and nothing separates thousands.`,
    hint:
      other === undefined
        ? `Write “${meant}”${isQuoted ? ', without quotation marks' : ''}.`
        : `Write “${meant}”; if you did mean ${other}, write “${otherWritten}”.`,
  }),
  'unknown-term': ({ field, value, allowed, vocabulary, suggestion }) => ({
    message: `“${value}” is not an allowed value of “${named(field)}”.`,
    hint:
      didYouMean(suggestion, allowed) +
      (vocabulary
        ? ` The full list is in the content folder, in vocabularies/${vocabulary}.yml.`
        : ''),
  }),
  'text-length': ({ field, length, min, max, expected = 'string', isRequired }) => ({
    message:
      length === 0
        ? `The field “${named(field)}” is empty.`
        : `The text of “${named(field)}” has ${count(length, 'character', 'characters')}: it needs ${bounds(min, max, 'character', 'characters')}.`,
    hint:
      length === 0
        ? `Write ${empty[expected] ?? types[expected] ?? empty['string']}${isRequired ? '' : `, or remove the ${/\]$/.test(field) ? 'item' : 'line'} if it is not known`}.`
        : max !== undefined && length > max
          ? `Remove ${count(length - max, 'character', 'characters')}.`
          : `Add ${count((min ?? 0) - length, 'character', 'characters')}.`,
  }),
  'list-length': ({ field, length, min, max, instead, isRequired }) => ({
    message:
      length === 0
        ? `The list “${named(field)}” is empty.`
        : `The list “${named(field)}” has ${count(length, 'item', 'items')}: it needs ${bounds(min, max, 'item', 'items')}.`,
    hint:
      length === 0
        ? instead
          ? `Add an item, or write “${instead}” if the sources do not say.`
          : `Add at least one item${isRequired ? ': the field is required' : ', or remove the field if it is not known'}.`
        : 'Remove or add items.',
  }),
  'number-range': ({ field, min, max }) => ({
    message: `The number in “${named(field)}” is not possible.`,
    hint:
      min === 0
        ? 'Write a number greater than zero, digits only, without separators or the sign of the currency.'
        : `Write a number ${bounds(min, max)}.`,
  }),
  'invalid-format': ({ field, value, of }) => ({
    message: `“${value}” does not have the form that “${named(field)}” asks for.`,
    hint:
      of === 'picture'
        ? 'Write the name of a picture beside the text, without spaces or accents: “garden.jpg” (or .png, .webp, .avif).'
        : of === 'colour'
          ? 'Write the colour as a hash and six hexadecimal digits, in quotes: "#0b6b3a".'
          : of === 'logo'
            ? 'Write the name of an .svg or .png picture beside site.yml or in public/: “logo.svg”.'
            : 'In short names use only lower-case letters without accents, digits and hyphens.',
  }),
  'invalid-date': ({ field, value, precision, meant }) => ({
    message: `“${value}” in “${named(field)}” is not an existing date or is not written properly.`,
    hint: meant === undefined ? (precisions[precision] ?? '') : `Write “${meant}”.`,
  }),
  'taken-field': ({ key }) => ({
    message: `There already is a field “${key}”.`,
    hint: 'Give it another name: those of the fields, filters and terms of the program are taken.',
  }),
  'unknown-currency': ({ field, value, suggestion }) => ({
    message: `“${value}” in “${field}” is not the code of a currency.`,
    hint:
      suggestion === undefined
        ? 'Write its code of three capital letters in ISO 4217, for instance EUR or NOK.'
        : `Write “${suggestion}”.`,
  }),
  'colour-contrast': ({ field, value, theme, contrast, nearest }) => ({
    message: `The colour “${value}” in “${field}” cannot be read in the ${theme} theme: its contrast with the ground is ${formatNumber(Math.floor(contrast * 10) / 10)} to 1, and the rules of accessibility ask for 4.5 to 1.`,
    hint: `Choose a ${theme === 'light' ? 'darker' : 'lighter'} one: the nearest that can be read is "${nearest}".`,
  }),
  'unsafe-picture': ({ found }) => ({
    message: `The picture holds “${found}”, which may run a program or ask another site for something.`,
    hint: 'Export the picture again as plain SVG, without scripts, events and links; or use a PNG.',
  }),
  'unknown-time-zone': ({ field, value }) => ({
    message: `“${value}” in “${named(field)}” is not a time zone that is known.`,
    hint: 'Write the name of a zone of the IANA database, for instance Europe/Rome.',
  }),
  'invalid-address': ({ field, value, meant }) => ({
    message: `“${value}” in “${named(field)}” is not a web address.`,
    hint: meant
      ? `Write “${meant}”.`
      : 'Copy the whole address from the browser: it begins with https:// or http://.',
  }),
  'invalid-email': ({ field, value }) => ({
    message: `“${value}” in “${named(field)}” is not an email address.`,
    hint: 'Write it as office@example.org.',
  }),
  ...between,
  ...results,
  ...text,
};

const together = once(() => new Intl.ListFormat(language.locale));

const report: ReportWords = {
  error: 'error',
  warning: 'warning',
  hint: 'hint',
  remedy: 'remedy',
  older:
    'The content is of an older form and right as it is: “npm run migrate” brings it to that of today.',
  explained: (address) => `What each field of site.yml and of the vocabularies means: ${address}`,
  allWell: (files) => `All is well: ${count(files, 'file', 'files')} checked.`,
  summary: (told, files) => {
    const counted = [
      told.error > 0 && count(told.error, 'error', 'errors'),
      told.warning > 0 && count(told.warning, 'warning', 'warnings'),
      told.hint > 0 && count(told.hint, 'hint', 'hints'),
    ];
    return `${together().format(counted.filter((part) => part !== false))} in ${count(files, 'file', 'files')} checked.`;
  },
};

export const diagnostics: DiagnosticWords = { messages, named, report };
