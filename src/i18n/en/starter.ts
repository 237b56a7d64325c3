import type { starter as it } from '../it/starter.ts';

/** What a new catalogue says, and the command that writes it. */
export const starter: typeof it = {
  owner: 'Our organisation',
  claim:
    'The good practices of our territories, with costs, results and sources, so that they can be replicated elsewhere.',
  contributeTitle: 'Contribute',
  contributeSummary: 'How a practice is proposed, and how it is corrected.',
  contributeText: 'Fill in the form: it asks one thing at a time, and proposes a file in the end.',
  practiceName: 'an-example',
  practiceTitle: 'An example of a practice',
  practiceSummary:
    'This practice is invented: it shows how a record is written, and goes away once there is a first real practice.',
  sourceTitle: 'How a practice is written',
  heading: 'What it is',
  practiceText:
    'A practice is described in a few plain sentences: what is done, who does it, what it took and the results. Every number has its source.',
  readme: ({ name, generator, version, folder }) =>
    `# ${name}\n\nThis repository holds nothing but content: the program that makes a site of it is elsewhere (${generator}, version ${version}).\n\n- \`content/site.yml\`: name, languages, colours, currency and sections of the site.\n- \`content/vocabularies/\`: territories, themes and the other controlled words.\n- \`content/practices/<territory>/<name>.mdx\`: a practice each.\n- \`content/pages/\`: the pages of the site.\n\nTo see the site, from the folder of the program: \`CATALOGUE_CONTENT=${folder} npm start\`. To check it: \`CATALOGUE_CONTENT=${folder} npm run check\`.\n\nAn editor such as Visual Studio Code explains each line of the data files with the schemas in \`content/schemas/\`, which are not kept in the repository: \`CATALOGUE_CONTENT=${folder} npm run schemas\` writes them, for a new copy and for a new version of the program.\n\nTo update the program, change its version number in the workflow.\n`,
  command: {
    usage: 'writes a new catalogue, small and whole, into a folder',
    out: 'the folder to write, which must not be there or be empty',
    language: 'the languages, separated by commas; the first is that of the texts',
    name: 'the name of the catalogue',
    owner: 'the organisation that it belongs to',
    url: 'where the site will be published',
    currency: 'the currency, a code of ISO 4217',
    generator: 'the repository of this program on GitHub, as owner/name',
    taken: ({ folder }) =>
      `The folder ${folder} is there already and is not empty: choose another, or empty it.`,
    badUrl: ({ value }) => `“${value}” is not a web address: it begins with https:// or http://.`,
    badLanguage: ({ value, known }) =>
      `The language “${value}” has no dictionary: there are ${known}.`,
    badCurrency: ({ value }) =>
      `“${value}” is not the code of a currency (ISO 4217), for instance EUR.`,
    inside: ({ folder }) =>
      `The folder ${folder} is inside the program: a catalogue is a repository of its own, outside of it.`,
    done: ({ folder, content }) =>
      `Catalogue written into ${folder}. To see it: CATALOGUE_CONTENT=${content} npm start`,
  },
};
