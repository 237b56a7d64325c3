import type { tools as it } from '../it/tools.ts';
import { count } from './count.ts';

/** What the commands say that only those run who make the program. */
export const tools: typeof it = {
  bench: {
    what: 'measures this generator and the ones beside it, as in docs/misure.md',
    options: {
      counts: 'how many practices: 100,1000,5000,10000',
      peers: (names) => `what to compare with: ${names}; “none”, with nothing`,
      languages:
        'the languages of our site, such as it,en; repeated to measure it several times (if left out, the first of site.yml, then all)',
      seed: 'the seed from which catalogues are made up',
      limit: 'after how many seconds a command is stopped',
      out: 'where to write the measures, as JSON',
      publish: 'writes README.md and docs/ too',
      from: 'measures nothing: takes the measures of a file',
    },
    practices: (n) => count(n, 'practice', 'practices'),
    unmeasured: 'Not measured:',
    written: (file) => `The measures are in ${file}`,
  },
  templates: {
    call: '[-- template…]',
    unknown: (names) => `Unknown templates: ${names}`,
    notBuilt: 'The site is not built yet: npm run build',
  },
  lighthouse: 'marks every template of page of the built site; exits with 1 where one falls short',
  screenshots: {
    what: 'takes pictures of every template of page, at four widths, light and dark, on one page',
    pictures: (n) => count(n, 'picture', 'pictures'),
    wide: (name, width) => `Scrolls sideways: ${name}, ${width} px`,
  },
  licences: {
    what: 'says whether every package may be here, by its licence',
    packages: (n) => count(n, 'package', 'packages'),
    allWell: 'All licences are compatible with the EUPL-1.2.',
    none: 'none',
    problem: (name, version, by, wrong) => `${name} ${version} (asked for by ${by}) ${wrong}.`,
    /** What is wrong with a licence, and what to do, to follow the name of a package. */
    undeclared: (file) =>
      `has no licence: do without the package or, having read the licence that it brings, write an exception with its reason into ${file}`,
    unreadable: (licence, file) =>
      `has the licence “${licence}”, which is no SPDX expression: do without the package or, having read the licence that it brings, write an exception with its reason into ${file}`,
    refused: (licence, file) =>
      `has the licence ${licence}, which is not among those compatible with the EUPL-1.2: do without the package or, having read the licence that it brings, write into ${file} that it is, and why`,
    toolsOnly: (licence) =>
      `has the licence ${licence}, which is fine for a tool but would change the licence of what the site is made of: choose another`,
    idle: (name, file) => `The exception for ${name} is needed no more: take it out of ${file}.`,
  },
  sbom: {
    what: 'writes the bill of materials (CycloneDX)',
    out: 'where to write it: sbom.cdx.json',
    written: (file, n) =>
      `Bill of materials written to ${file}: ${count(n, 'component', 'components')}`,
  },
  searchQuality: {
    /** Of so many questions, how many were answered how well. */
    score: (name, first, three, noticed, silent) =>
      `${name}: first ${first}, among the first three ${three}, with a notice ${noticed}; absent without a notice ${silent}`,
    tuned: (language) => `${language}, tuned`,
    heldOut: (language) => `${language}, held out`,
    missed: (ask, given, wanted) => `“${ask}” → ${given} (expected: ${wanted})`,
    nothing: 'none',
  },
  dictionaries: {
    what: 'says which words a language lacks, or nobody uses',
    remedy:
      'Write the words that are missing, in the form that they have in the first language, and take out those that are too many or that nobody uses.',
    missing: (path) => `${path} is missing`,
    surplus: (path, folder) => `${path} is too many: it is not in ${folder}/`,
    form: (path, folder, form) => `${path} is not as in ${folder}/: ${form}`,
    unused: (path) => `${path} is used nowhere`,
  },
  typecheck: 'checks the types of the modules and of the Astro files',
};
