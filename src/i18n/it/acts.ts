import { count } from './count.ts';

/** What a plan says of acts that others used. */
export const acts = {
  title: 'Altri documenti da cui partire',
  others: (n: number) =>
    count(n, 'atto che altri hanno usato per questo', 'atti che altri hanno usato per questo'),
  tellTitle: 'Racconta come è andata',
  tellLead:
    'Quando l’avrai replicata, di’ che cosa hai tenuto, che cosa hai cambiato e quanto è costata. È utile a chi la replicherà dopo di te.',
  tell: 'Racconta come è andata, a partire da questo piano',
  empty: 'Un file vuoto, con la spiegazione di ogni campo',
};
