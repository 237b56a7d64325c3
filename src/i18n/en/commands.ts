import type { commands as it } from '../it/commands.ts';
import { count, formatNumber } from './count.ts';

/** What the commands say beside the problems of the content: how they are used, what became of it. */
export const commands: typeof it = {
  usage: {
    title: 'Usage:',
    options: '[-- options]',
    common: {
      lang: (languages) =>
        `the language that it speaks: ${languages}; if left out, the first of the catalogue`,
      help: 'shows this explanation',
    },
    build: 'builds the site (another address: SITE_URL=… npm run build)',
    verbose:
      'says what each part of the build does and how long it takes (the same: DEBUG=catalogo:*)',
    start: 'builds the site and shows it (another port: PORT=4322 npm start)',
    dev: 'shows the site while it is written (another port: PORT=4322 npm run dev)',
    check: 'checks the content, or only the files that are named',
    checkCall: (formats) => `[-- --format ${formats}] [file…]`,
    schemas: 'writes the schemas for editors into schemas/, in the content',
    codeOwners: 'writes who reviews the practices of each territory',
    codeOwnersCall: '[-- [--check] [--out file]]',
    health: 'says what in the catalogue needs attention',
    healthCall: '[-- --format markdown|json] [--links] [--today 2026-11-24]',
    changes: 'says what changed in the data since then',
    changesCall: '-- --from point [--format markdown|json|atom]',
    changesOptions: {
      from: 'a branch, a tag or a commit: from there to the files as they are now',
      format: 'for people (markdown), for programs (json) or to be followed (atom)',
    },
    review:
      'says what a proposal changes and what is wrong with it (where the site is published, for the links to its pages: SITE_URL=…)',
    reviewCall: '-- --base branch [--links] [--summary file] [--annotations] [--allow-mixed]',
    reviewOptions: {
      base: 'the branch that the proposal is to be merged into',
      links: 'asks the web whether the links of changed practices and needs answer',
      summary: 'adds the report to this file, instead of writing it here',
      annotations: 'writes the problems in the form that GitHub shows beside the lines',
      allowMixed: 'accepts practices together with what concerns everybody: for maintainers only',
    },
    receive:
      'puts a file that came by mail where it belongs, as its record says, on a new branch, and makes the report',
    receiveCall: '-- file.mdx [other files] [--base branch] [--name name]',
    receiveOptions: {
      base: 'the branch that it would be merged into; main if left out',
      name: 'the name of the file, without “.mdx”; if left out, the one that it has, or from the title; of an experience, the practice that was replicated',
    },
    scope:
      'says to automations what is to be tested, in lines name=value: “digest”, a name for all that is not content/ (tested once, it is not tested again); “code” and “content”, whether anything outside content/, or in it, changed after --base',
    scopeCall: '[-- --base commit]',
    scopeBase: 'the commit from which to look',
    verify:
      'makes the site again from the commit that build.json states, and says whether what is published is what the repository makes (exits with 0 if it is, 1 if not, 2 if it is not known)',
    verifyCall: '-- address or folder',
    generate: 'writes a catalogue of invented practices',
    generateCall: '-- --out folder [--count 5000] [--seed 1]',
    generateOptions: {
      out: 'the folder to write, which must not be there yet',
      count: 'how many practices',
      seed: 'the seed from which they are invented: the same one gives the same practices',
    },
    attack:
      'tries inputs that nobody wrote on the reader, the form, the import, the reports and the feeds, until the time is over',
    attackCall: '-- [--minutes 5] [--seed number] [--target name]…',
    attackOptions: {
      minutes: 'for how long',
      seed: 'repeats what that seed tries, once',
      target: (names) => `only these: ${names}`,
    },
    searchQuality: 'measures how many questions find their practice in the built site',
    searchQualityOptions: {
      site: 'the built site (by “npm run build”)',
      questions: 'the questions (tools/search-quality/questions.yml)',
      heldOut: 'measures the questions held out too, without saying which fail',
    },
    migrate: 'brings the content to the form of today, and keeps the comments',
    migrateCall: '[-- --dry-run]',
    migrateOptions: { dryRun: 'says what would change, without writing' },
    new: 'writes the file of a new practice',
    newOptions: {
      often: 'also more than once',
      name: 'name of the file, without “.mdx”; if left out, it is made from the title',
    },
  },
  wrong: {
    option: (name) => `Unknown option, or one without its value: ${name}`,
    missing: (option) => `${option} is missing.`,
    format: (given) => `Unknown format: ${given}`,
    language: (given, known) =>
      `Unknown language: ${given}. Those that the program knows: ${known}.`,
    value: (option, given) => `${option}: “${given}” will not do`,
    day: (given) => `Not a day: ${given}`,
    noFolder: (path) => `The folder does not exist: ${path}`,
    folderTaken: (path) => `The folder exists already: ${path}`,
    noFile: (path) => `The file does not exist: ${path}`,
    notInContent: (path) => `The file is not in the content folder: ${path}`,
    noText: (path) => `Not a practice, a need, a news item or a page: ${path}`,
    notAFolder: (path) => `CATALOGUE_CONTENT is not a folder: ${path}`,
    notAnAddress: (given) =>
      `SITE_URL is not a web address, or has signs that a server would not understand (use letters, digits, “-”, “_”, “.”, “~”): ${given}`,
    noRenderer: (known, given) => `CATALOGUE_RENDERER may be ${known.join(' or ')}, not ${given}`,
    port: (given, last) =>
      `PORT is not the number of a port: “${given}”. Write one from 1 to ${last}, such as PORT=4322.`,
    portTaken: (port, again) => `Port ${port} is taken: choose another, such as ${again}`,
    portForbidden: (port, again) =>
      `Port ${port} may not be used: choose one from 1024 on, such as ${again}`,
  },
  build: {
    waiting: 'Another build of this catalogue is running: waiting for it to end.',
    written: (folder) => `Site written to ${folder}`,
    rows: {
      practices: 'practices',
      pages: 'pages',
      index: 'index',
      time: 'time',
      memory: 'most memory',
    },
    parts: {
      history: 'history of the records',
      read: 'reading and checking',
      styles: 'styles',
      bundle: 'code of the pages',
      render: 'pages and other files',
      index: 'search index',
      draw: 'pictures for links',
      exchange: 'in place of the previous site',
      process: (name) => `process ${name}`,
      processor: (seconds) => `${seconds} s of processor time`,
      made: (n) => `${formatNumber(n)} made`,
      kept: (n) => `${formatNumber(n)} kept`,
    },
    advice: (n) =>
      `\`npm run check\` shows ${n === 1 ? 'the piece of advice' : `the advice (${formatNumber(n)})`}.`,
    served: (address) => `The catalogue is at ${address} (Ctrl+C to stop it)`,
  },
  development: {
    wellAgain: 'All is well now.',
    noSearch: 'There is no search yet: “npm run build” prepares it, then it works here too.',
  },
  failures: {
    notWritten: 'The site was not written',
    notShown: 'The site cannot be shown',
    kept: 'The previous one is as it was.',
    remedy: 'Remedy',
    causes: {
      ENOSPC: ['the disk is full', 'free some space (`.cache/` may be deleted)'],
      EDQUOT: ['the space that you may use is used up', 'free some space'],
      EFBIG: ['a file is larger than the system allows', 'lift the limit (`ulimit -f`)'],
      EROFS: ['the disk is read-only', 'build in a folder that can be written'],
      EACCES: ['there is no permission to write', 'ask for permission on that folder'],
      EPERM: ['the system does not allow writing', 'ask for permission on that folder'],
      EBUSY: ['the folder of the site is a disk of its own', 'choose a folder inside it'],
      ENOTDIR: ['there is a file where a folder is needed', 'move it, or choose another folder'],
      ENOMEM: [
        'the system stopped a part of the build, mostly because there is too little memory',
        'close other programs or give the machine more memory: a hundred practices in two languages need about 2 GB',
      ],
      EEXIST: ['there is a file where a folder is needed', 'move it, or choose another folder'],
      EMFILE: ['too many files are open', 'raise the limit (`ulimit -n`)'],
    },
  },
  output: {
    refused: {
      site: (folder, why) => `The site cannot be written to “${folder}”: ${why}.`,
      catalogue: (folder, why) => `The catalogue cannot be written to “${folder}”: ${why}.`,
    },
    overlap: (name) => `it holds “${name}” or is part of it, which would be lost`,
    file: 'it is a file',
    link: 'it is a link to another folder',
    repository: 'it is a repository of git (or the like), whose history would be lost',
    'unknown-files': 'it holds files that this program did not write, which would be lost',
    emptied: 'take the files that are no pictures of the templates out of the folder',
    remedy: {
      site: 'in CATALOGUE_DIST name a new or an empty folder, such as “dist”',
      catalogue: 'with --out name a new folder',
    },
  },
  outputFile: {
    refused: (file, why) => `The command does not write to “${file}”: ${why}.`,
    causes: {
      folder: 'it is a folder',
      link: 'it is a link to another file',
      other: 'it is no file, but a device or a pipe of the system',
      unknown: 'this command did not write it, and it would be lost',
      history: 'it is among the files of git or npm',
      sources: 'it is among the content, or the sources of the program',
    },
    remedy: 'with --out name a new file',
    failed: (file, code) =>
      `The file “${file}” cannot be written (${code}): check the folder and the permissions.`,
  },
  migrate: {
    written: (file) => `Written: ${file}`,
    would: (file) => `Would change: ${file}`,
    unread: (file) => `Cannot be read, and stays as it is: ${file}`,
    done: 'The content is of the form of today already.',
    unreadable: (file) => `Cannot read ${file}: run “npm run check” first.`,
  },
  new: {
    seeOptions: 'The options and their values: npm run new -- --help',
    missing: (option, label) => `${option} is missing (${label}).`,
    length: (min, max) => `From ${min} to ${count(max, 'character', 'characters')} are needed.`,
    badName: (name) => `“${name}” cannot be the name of a file: use --name.`,
    taken: (file) => `${file} is there already: choose another name with --name.`,
    notWritten: 'The file was not written.',
    noFolder: (folder) => `The file is not written to ${folder}: it is no real folder.`,
    written: (file) => `Written ${file}`,
  },
  schemas: {
    written: (folder) => `Schemas written to ${folder}`,
    inTheWay: (path) =>
      `The schemas are not written: this program did not write ${path}, which would be lost.`,
    remedy: 'move it elsewhere',
  },
  attack: {
    known: (target, seed, what) => `Known already (${target}, seed ${seed}): ${what}`,
    total: (runs, found, known) =>
      `${count(runs, 'try', 'tries')}, ${count(found, 'finding', 'findings')}, ${count(known, 'known difference', 'known differences')}`,
  },
  generate: {
    written: (n, folder) => `${count(n, 'invented practice', 'invented practices')} in ${folder}`,
  },
  owners: {
    noTerritories: 'The vocabulary of the territories cannot be read: npm run check says why.',
    unreadable:
      'The file owners.yml cannot be read: names that begin with @ have to be in quotation marks.',
    notAFile: 'owners.yml is no file that can be read: put a real one in its place.',
    unfitFolder: 'The name of the content folder has a line break: rename it.',
    outdated: (file) => `${file} is out of date: run npm run code-owners.`,
    form: 'owners.yml needs a line for each territory, such as “umbria: "@group/umbria"”.',
    notAnOwner: (territory) =>
      `In owners.yml “${territory}” does not say who reviews: write "@name", "@group/team" or an email address, in quotation marks.`,
    notATerritory: (territory) =>
      `In owners.yml “${territory}” is not a territory: the names are in vocabularies/regions.yml.`,
    header: (folder) => [
      'Who reviews the practices of each territory.',
      'This file is generated: do not change it by hand.',
      `The names are written in ${folder}/owners.yml, then: npm run code-owners`,
    ],
    missing: (path, territory) => `${path} lacks a reviewer: ${territory}`,
  },
  links: {
    status: (status) => `error ${status}`,
    noSite: 'the site is not there any more',
    silent: 'no answer',
    notWeb: 'leads to an address that is not of the web',
    endless: 'leads elsewhere without end',
    private: 'is an address of a private network',
  },
};
