import type { review as it } from '../it/review.ts';
import { count, formatNumber } from './count.ts';

const points = (n: number): string => count(n, 'point to correct', 'points to correct');

/** The words of the report on a proposal. Paths and texts that are given are already safe. */
export const review: typeof it = {
  title: 'The proposal',
  refused: {
    noFolder: (folder) => `The content folder is not there: ${folder}`,
    noGit: 'There is no git command on this machine: install it and try again.',
    notTrusted: (folder) =>
      `Git does not trust this folder, because it belongs to another user. If you do, run: git config --global --add safe.directory '${folder}'`,
    noRepository: 'The content is in no git repository.',
    gitFailed: (said) => `Git could not look at the repository: ${said}`,
    unknownName: (name, option) =>
      `The repository does not know “${name}”: name a branch, tag or commit with ${option}.`,
    shallow: (name) =>
      `Only the end of the history is here, and what has changed since “${name}” is not known: fetch all of it with git fetch --unshallow (in automations: fetch-depth of actions/checkout, GIT_DEPTH of GitLab).`,
    unrelated: (name) =>
      `The proposal and “${name}” have nothing in common in the history of the repository: what has changed is not known.`,
    notYet: (folder) => `At that point of the history the folder “${folder}” was not there yet.`,
  },
  unseen: {
    title: 'Not everything was looked at',
    unchecked: 'the content cannot be read, and no check has seen it.',
    'conflicts-unknown':
      'whether the proposal agrees with the branch that it would go into could not be tried.',
    undone:
      'the proposal changes these files, but in the folder that the report was made from they are as before. The report has to be made again from the files of the proposal.',
    unnamable:
      'the names of these files are no text, and what is in them cannot be compared. They have to be renamed.',
    lost: 'what is in these files is neither in the repository nor on the disk.',
    large: 'these files are too large to be compared. They have to be opened one by one.',
    binary: 'these files should be texts and are not. They have to be understood before merging.',
    depth: 'these files have too many levels inside one another to be compared.',
  },
  conflict: {
    title: 'In conflict',
    why: 'these files have changed in the branch that the proposal would go into too, in the same place. A person has to decide what stays, before it can be merged.',
  },
  mixed: {
    title: 'To be split',
    why: (own, apart) =>
      `the proposal changes practices, needs or news (${own}) together with what holds for everybody (${apart}). Approving the former would approve the rest too.`,
    allowed: {
      title: 'Mixed, and allowed by those who look after the catalogue',
      why: (own, apart) =>
        `it changes practices, needs or news (${own}) together with what holds for everybody (${apart}). Both have to be read.`,
    },
  },
  result: {
    nothing: 'The proposal changes no file.',
    well: 'All is well',
    wellWhy: 'the proposal passes the checks.',
    noErrors: 'In the content the checks find no errors.',
    points,
    pointsWhy: 'before the proposal can be published: they are explained below.',
    apart: 'To be read apart',
    apartWhy:
      'in the content the checks find no errors, but the proposal changes what holds for everybody. Whether it is right is for a person to say, who reads every line.',
    toSee: 'Passes the checks, and has to be looked at too',
    toSeeWhy: 'there are files that no check can judge.',
    toSeeExecutable: 'a text has become an executable file, and there is no need for that.',
    warnings: (n) => count(n, 'warning', 'warnings'),
    hints: (n) => count(n, 'hint', 'hints'),
    alsoThere: (n, what) => `There ${n === 1 ? 'is' : 'are'} also ${what.join(' and ')}.`,
  },
  categories: {
    program: 'Outside the content',
    catalogue: 'The whole catalogue',
    strays: 'Other files',
    practices: 'Practices',
    experiences: 'Experiences',
    needs: 'Needs',
    news: 'News',
    translations: 'Translations',
    pictures: 'Pictures',
  },
  judged: {
    program:
      'To be read as a whole before any command is run on this branch, and approved by those who maintain the program.',
    catalogue:
      'It holds for every page and every reader, and is approved by those who look after the catalogue.',
    strays: 'the catalogue does not use them: mostly they are there by mistake.',
    pictures: 'no check sees what they show. They have to be opened.',
    passes: 'the checks find no errors.',
    compare: (marks) => `These change (${marks}): to be compared with the sources.`,
    unchecked: 'not checked.',
    points: (n) => `${points(n)}.`,
  },
  elsewhere: (n) =>
    `Records that the proposal does not touch: ${points(n)}, which were not there before.`,
  untouched: (list) => `Not touched: ${list}.`,
  split: {
    title: 'How to split it',
    why: 'The two parts are read by different people, and each has to be able to say no to theirs.',
    keep: (categories) => `Leave in this proposal: ${categories}.`,
    take: (files) => `Put back as they were, or remove if they were not there: ${files}.`,
    again: 'If they are needed, propose them again by themselves, in a proposal of their own.',
    commands:
      'In a terminal, on the branch of the proposal, after copying it with `git branch second-proposal`:',
    message: 'Leave only its texts in the proposal',
    together:
      'If one part cannot do without the other (a term that changes its name in a vocabulary and in the records, for instance), the editors can allow it: `SECURITY.md` says who, and how.',
  },
  programIntro: 'Who proposes a practice has no need to touch these files.',
  programReport:
    'Beware: this report too is written by the program of the proposal. If the program changes, it is to be believed only after the changes have been read where the repository shows them.',
  program: {
    automation: 'The automations: what runs for each proposal and when the site is published',
    owners: 'Who is asked to review',
    packages: 'The packages: which programs of others run where the site is built and reviewed',
    git: 'How git treats the files',
    code: 'The program and its settings',
    browser: 'The pages, and what runs in the browser of readers',
    tests: 'The tests',
    words: 'The documentation',
  },
  reaches: {
    automation: 'changes the automations',
    owners: 'changes who is asked to review',
    packages: 'changes which programs of others run where the site is built and reviewed',
    git: 'changes how git treats the files',
    code: 'changes the program',
    browser: 'changes the pages, and what runs in the browser of readers',
    tests: 'changes the tests',
    words: 'changes the documentation',
  },
  catalogueIntro: 'Each line says what was there and what is there now.',
  meansLabel: 'What it means:',
  means: {
    site: 'changes the identity of the site, on every page',
    owners: 'changes who is asked to review the practices of a territory',
    vocabularies:
      'changes the choices that there are in every record, the filters and the addresses of pages',
    synonyms: 'changes which practices are found when somebody searches',
    glossary: 'changes the explanation that readers find beside a word, in every text',
    accessibility: 'changes the accessibility statement of the site',
    pages: 'changes a page of the site, which is no practice',
    schemas:
      'the schemas change by which other programs check the records: they have to be those that npm run schemas writes',
    licence: 'changes on which terms the texts can be reused',
    published:
      'reaches readers as it is, unchecked: an HTML page or an SVG image can carry a program, and must be opened before the proposal is merged',
    unknown: 'the catalogue does not know this file: why it is there has to be understood',
  },
  meansOfSite: {
    form: 'the form of the files: `npm run migrate` brings it to that of today',
    name: 'changes the name of the site, on every page',
    short_name: 'changes the name of the site where there is little room',
    owner: 'changes who the catalogue seems to belong to',
    claim: 'changes the sentence that presents the site',
    url: 'changes the address of the site, and with it every link that was published',
    publisher: 'changes who seems to publish the catalogue',
    logo: 'changes the logo at the head of every page',
    icon: 'changes the icon of the site in browsers and where it is installed',
    colours: 'changes the colours of every page',
    currency: 'changes the currency of every amount, and not its figure',
    names: 'changes what the interface calls practices and territories',
    search_examples: 'changes what the search box suggests',
    sections: 'changes which parts the site has',
    repository: 'changes the repository that the form sends proposals to',
    contact: 'changes the address that readers write to',
    licence: 'changes on which terms texts and data can be reused',
    open_data: 'changes how the portals of open data describe the catalogue',
    federation: 'changes which other sites the browser of those who search asks',
    languages: 'changes the languages of the site, and the addresses of pages',
    offline: 'changes what stays in the browser of readers',
    time_zone: 'changes when each day begins in data and feeds',
    fields: 'changes which fields practices and terms have',
  },
  schemas: 'The schemas',
  sections: {
    practice: 'The practices',
    experience: 'The experiences',
    need: 'The needs',
    news: 'The news',
  },
  texts: {
    practice: {
      added: 'New practice',
      changed: 'Practice changed',
      renamed: 'Practice moved or renamed',
      removed: 'Practice removed',
      translation: 'Translation of the practice',
    },
    experience: {
      added: 'New experience',
      changed: 'Experience changed',
      renamed: 'Experience renamed',
      removed: 'Experience removed',
      translation: 'Translation of the experience',
    },
    need: {
      added: 'New need',
      changed: 'Need changed',
      renamed: 'Need renamed',
      removed: 'Need removed',
      translation: 'Translation of the need',
    },
    news: {
      added: 'New item of news',
      changed: 'Item of news changed',
      renamed: 'Item of news renamed',
      removed: 'Item of news removed',
      translation: 'Translation of the item of news',
    },
    page: {
      added: 'New page',
      changed: 'Page changed',
      renamed: 'Page renamed',
      removed: 'Page removed',
      translation: 'Translation of the page',
    },
  },
  removedText: {
    practice:
      'The page will be gone, and its address will no longer work. The reason has to be written in the proposal.',
    experience:
      'What those who replicated it wrote will no longer be read. Why is to be written in the proposal.',
    need: 'The page will be gone. A need that was answered is mostly closed with `closed`.',
    news: 'The page will be gone, and its address will no longer work.',
    page: 'The page will be gone, and its address will no longer work.',
  },
  hasErrors: {
    practice: 'The record has errors: it will be seen as a whole when they are corrected.',
    experience: 'The experience has errors: it will be seen as a whole when they are corrected.',
    need: 'The need has errors: it will be seen as a whole when they are corrected.',
    news: 'The item has errors: it will be seen as a whole when they are corrected.',
    page: 'The page has errors: it will be seen as a whole when they are corrected.',
  },
  facts: {
    region: 'Territory',
    themes: 'Themes',
    stage: 'Replicability stage',
    sources: 'Sources cited',
    experience: { of: 'Practice replicated', who: 'Who replicated it', outcome: 'How it went' },
    raise: (stage, test, missing) =>
      `To rise to “${stage}”: ${test}${missing === '' ? '' : ` These would answer: ${missing}.`}`,
    complete: (percent, missing) =>
      `Completeness: ${percent}%${missing === '' ? '' : `. Not stated: ${missing}. That is fine, if the sources do not speak of it`}.`,
    contact: 'Contact',
    undeclared: 'not stated',
    answers: 'Practices of other territories that answer',
    closed: (day) => `Closed on ${day}`,
    date: 'Date',
  },
  file: 'File',
  files: (n) => count(n, 'file', 'files'),
  toCheck: (fields) => `To be compared with the sources: ${fields}`,
  takenAway: 'Where something was taken away',
  changed: 'What has changed',
  happened: { added: 'new', changed: 'changed', renamed: 'moved', removed: 'removed' },
  was: (file) => `Before it was ${file}`,
  moved: (file) => `Before it was ${file}: the old address of the page will stop working.`,
  addLine: (line) => `add to the record the line ${line}`,
  writeLine: (line) => `in the record write ${line}`,
  remedy: 'Remedy',
  modes: {
    executable: 'becomes an executable file',
    notExecutable: 'is no longer an executable file',
    link: 'is a symbolic link, not a file',
    leadsTo: 'is a symbolic link, not a file: it leads to',
    wasLink: 'was a symbolic link before, not a file',
    module: 'is a repository inside the repository: what is in it is not seen here',
  },
  unread: {
    binary: 'It is no text (UTF-8): what is in it cannot be shown.',
    large: 'It is too large to be compared.',
    lost: 'What is in it is neither in the repository nor on the disk.',
    link: 'It is a symbolic link: what it leads to was not read.',
    module: 'It is a repository inside the repository: what is in it was not read.',
    depth: 'It has too many levels inside one another to be compared.',
  },
  alike: {
    practice: (n) => `The same change in ${count(n, 'practice', 'practices')}`,
    experience: (n) => `The same change in ${count(n, 'experience', 'experiences')}`,
    need: (n) => `The same change in ${count(n, 'need', 'needs')}`,
    news: (n) => `The same change in ${count(n, 'item of news', 'items of news')}`,
    page: (n) => `The same change in ${count(n, 'page', 'pages')}`,
  },
  inThese: 'In these records',
  inShort: (n) => `${count(n, 'more text', 'more texts')}, by name only`,
  picturesIntro: 'See what they show, and that author, licence and alternative are right.',
  shownIn: (titles) => `shown in: ${titles}`,
  shownNowhere: 'no text shows it',
  size: (bytes) =>
    bytes < 10_000 ? count(bytes, 'byte', 'bytes') : `${formatNumber(Math.round(bytes / 1000))} KB`,
  straysIntro:
    'They are in the folders of the texts, but are neither texts nor pictures that the catalogue can use.',
  toMend: 'What to correct',
  line: (n) => `Line ${n}`,
  advice: { warning: 'Warning: ', hint: 'Hint: ' },
  moreProblems: (n, files) =>
    `And ${count(n, 'more point', 'more points')} in ${count(files, 'file', 'files')}: npm run check lists them all.`,
  others: (n) =>
    `In other records, which the proposal does not touch, ${count(n, 'point remains', 'points remain')} to be corrected.`,
  previews: {
    title: 'The pages as they will be',
    intro:
      'Each link opens the proposed record in the form of the published site: the page as it will be, what is to be corrected, and the difference from what is published. The text is in the address, after the sign “#”: opening it sends it to nobody. Pictures and translations are not shown there.',
    open: (title) => `Open the page of ${title}`,
    tooLong:
      'it does not fit into an address: the text is too long, or the file has a wrong name. Download the file from the proposal, and open it in the form of the site with “Open a saved draft”.',
    rest: (n) =>
      `For ${count(n, 'other record', 'other records')} there is no room for a link here: download the file from the proposal, and open it in the form of the site with “Open a saved draft”.`,
    unpublished:
      'It is not known where the catalogue is published, and no link to the page can be made: `url` in `site.yml` says it, or `SITE_URL` when the command is run. Meanwhile the page can be seen with `npm run dev` on the branch of the proposal.',
  },
  linksTitle: 'Links to check',
  linksIntro: 'They did not answer. It is a warning: the site may only be down for now.',
  unasked: (n) =>
    `There are too many: ${count(n, 'address was', 'addresses were')} not asked at all.`,
  leftOut: {
    parts: (n) =>
      `And ${count(n, 'more part', 'more parts')} for which there is no room here, to be read in the repository.`,
    lines: (n) => `and ${count(n, 'more line', 'more lines')} for which there is no room here`,
    files: (n) => `and ${count(n, 'more file', 'more files')}`,
    more: (n) => `and ${count(n, 'more thing', 'more things')}`,
    texts: (n) =>
      `And ${count(n, 'more text', 'more texts')} for which there is no room here, to be read in the repository.`,
  },
  otherFiles: {
    title: 'The other files',
    intro: 'The proposal changes these too, of which nothing was said above.',
  },
};
