/** The papers that the checklist follows, cited in English in every language: see `checklist.ts`. */
export const methodPapers = [
  {
    method: 'PIET-T',
    text: 'T. Schloemer, P. Schröder-Bäck, Criteria for evaluating transferability of health interventions: a systematic review and thematic synthesis, Implementation Science 13:88, 2018',
    url: 'https://doi.org/10.1186/s13012-018-0751-8',
  },
  {
    method: 'ASTAIRE',
    text: 'L. Cambon, L. Minary, V. Ridde, F. Alla, A tool to analyze the transferability of health promotion interventions, BMC Public Health 13:1184, 2013',
    url: 'https://doi.org/10.1186/1471-2458-13-1184',
  },
] as const;
