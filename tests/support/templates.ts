/** One page of each template of the real catalogue. */
export const templates = {
  home: '',
  practices: 'pratiche/',
  'practices, searched': 'pratiche/?q=anziani&theme=prossimita-domiciliarita',
  'practices, nothing found': 'pratiche/?q=xilofono',
  practice: 'pratiche/we-care/',
  'practice with little': 'pratiche/network-sociale/',
  regions: 'regioni/',
  'region with practices': 'regioni/piemonte/',
  'region without': 'regioni/calabria/',
  themes: 'temi/',
  theme: 'temi/prossimita-domiciliarita/',
  'funding source': 'fonti-di-finanziamento/fse-2014-2020/',
  stage: 'gradi-di-replicabilita/sperimentazione/',
  news: 'notizie/',
  'news item': 'notizie/forum-innovazione-sociale-2019/',
  laboratory: 'laboratorio/',
  comparison: 'confronta/?p=we-care,carpediem,torino-social-impact',
  shelf: 'scaffale/?p=we-care',
  replications: 'replicazioni/',
  'needs, none yet': 'fabbisogni/',
  contribute: 'contribuisci/',
  fields: 'contribuisci/campi/',
  form: 'contribuisci/scheda/',
  'form, last step': 'contribuisci/scheda/?pratica=we-care#passo-finish',
  accessibility: 'accessibilita/',
  privacy: 'privacy/',
  'legal notes': 'note-legali/',
} as const;

/** Of the fictional catalogue, pages of templates that the real one has nothing for yet. */
export const fictionalTemplates = {
  needs: 'fabbisogni/',
  need: 'fabbisogni/un-mestiere-di-mare/',
  'need with practices of its own territory': 'fabbisogni/doposcuola-dei-nonni/',
  'closed need': 'fabbisogni/una-barca-per-tutti/',
  'practice that could answer needs': 'pratiche/bottega-dei-cesti/',
} as const;
