/** Groups of fields that practices, needs, news and pages have in common. */
import { z } from 'zod';
import { field } from './field.ts';
import { email, partialDate, text, webAddress } from './text.ts';

export const source = z.strictObject({
  title: field(
    text(1, 300),
    ['Titolo del documento', 'Title of the document'],
    [
      'Come è scritto sul documento o sulla pagina.',
      'As it is written on the document or the page.',
    ],
    { proper: true },
  ),
  publisher: field(
    text(1, 200),
    ['Chi lo pubblica', 'Publisher'],
    ['L’ente, il giornale o l’autore.', 'The body, newspaper or author.'],
    { proper: true },
  ),
  url: field(
    webAddress.optional(),
    ['Indirizzo', 'Address'],
    ['L’indirizzo web, se il documento è in rete.', 'The web address, if the document is online.'],
    { example: ['https://www.example.org/relazione.pdf', 'https://www.example.org/report.pdf'] },
  ),
  date: field(
    partialDate.optional(),
    ['Data', 'Date'],
    ['Per quanto si conosce: anno, mese o giorno.', 'As far as it is known: year, month or day.'],
    { example: '2024-05' },
  ),
});
export type Source = z.infer<typeof source>;
export const sourceList = z.array(source).min(1).max(50);

export const party = z.strictObject({
  name: field(text(1, 200), ['Nome', 'Name'], undefined, { proper: true }),
  url: field(webAddress.optional(), ['Sito', 'Website'], undefined, {
    example: 'https://www.example.org/',
  }),
  role: field(
    text(1, 200).optional(),
    ['Ruolo', 'Role'],
    ['Che cosa fa in questa pratica.', 'What it does in this practice.'],
  ),
});

export const contact = z.strictObject({
  office: field(
    text(1, 200),
    ['Ufficio', 'Office'],
    ['Un ufficio, non una persona.', 'An office, not a person.'],
    { example: ['Servizio politiche sociali', 'Social policy service'], proper: true },
  ),
  email: field(email.optional(), ['Posta elettronica', 'Email'], undefined, {
    example: ['ufficio@ente.example.org', 'office@body.example.org'],
  }),
  url: field(webAddress.optional(), ['Pagina web', 'Web page']),
});
