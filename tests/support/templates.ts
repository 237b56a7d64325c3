/** One page of each template of the real catalogue. */
export const templates = {
  home: '',
  practices: 'pratiche/',
  'practices, searched': 'pratiche/?q=anziani&theme=prossimita-domiciliarita',
  'practices, nothing found': 'pratiche/?q=xilofono',
  practice: 'pratiche/we-care/',
  'practice with little': 'pratiche/network-sociale/',
  'replication plan': 'pratiche/we-care/replica/',
  'replication plan of little': 'pratiche/network-sociale/replica/?regione=molise',
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
  observatory: 'osservatorio/',
  'practices, finely filtered': 'pratiche/?year=2018&lacks=cost',
  'needs, none yet': 'fabbisogni/',
  contribute: 'contribuisci/',
  'open data': 'dati/',
  'vocabulary without practices': 'dati/vocabolari/livelli-di-prova/',
  fields: 'contribuisci/campi/',
  form: 'contribuisci/scheda/',
  'form, last step': 'contribuisci/scheda/?pratica=we-care#passo-finish',
  accessibility: 'accessibilita/',
  privacy: 'privacy/',
  'legal notes': 'note-legali/',
  'page not found': '404.html',
} as const;

/** Of the fictional catalogue, pages of templates that the real one has nothing for yet. */
export const fictionalTemplates = {
  needs: 'fabbisogni/',
  need: 'fabbisogni/un-mestiere-di-mare/',
  'need with practices of its own territory': 'fabbisogni/doposcuola-dei-nonni/',
  'closed need': 'fabbisogni/una-barca-per-tutti/',
  'practice that could answer needs': 'pratiche/bottega-dei-cesti/',
  'practice with every component': 'pratiche/bottega-delle-reti/',
  'replications, drawn': 'replicazioni/',
  'accessibility, all declared': 'accessibilita/',
} as const;

/** Of the generated catalogue, pages of lists that are longer than a page. */
export const generatedTemplates = {
  'practices, second page': 'pratiche/pagina/2/',
  'practices, more than are shown': 'pratiche/?sort=date',
  'stage, second page': 'gradi-di-replicabilita/sperimentazione/pagina/2/',
} as const;
