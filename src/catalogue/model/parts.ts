/** Groups of fields that practices, needs, news and pages have in common. */
import { z } from 'zod';
import { code } from './codes.ts';
import { field } from './field.ts';
import { email, partialDate, text, webAddress } from './text.ts';

export const source = z.strictObject({
  title: field(text(1, 300), 'source.title', { proper: true }),
  publisher: field(text(1, 200), 'source.publisher', { proper: true }),
  url: field(webAddress.optional(), 'source.url'),
  date: field(partialDate.optional(), 'source.date', { example: '2024-05' }),
});
export type Source = z.infer<typeof source>;
export const sourceList = z.array(source).min(1).max(50);

export const party = z.strictObject({
  name: field(text(1, 200), 'party.name', { proper: true }),
  url: field(webAddress.optional(), 'party.url', { example: 'https://www.example.org/' }),
  role: field(text(1, 200).optional(), 'party.role'),
  ipa: field(code('ipa').optional(), 'party.ipa', { example: 'c_h501', proper: true }),
});

export const contact = z.strictObject({
  office: field(text(1, 200), 'contact.office', { proper: true }),
  email: field(email.optional(), 'contact.email'),
  url: field(webAddress.optional(), 'contact.url'),
});
