/** What others can take from a practice as it is, and who vouches for what its sheet says. */
import { z } from 'zod';
import { field } from './field.ts';
import type { TermSchemaOf } from './terms.ts';
import { day, partialDate, text, webAddress } from './text.ts';

/** An act or a document that others may start from. */
export const documentItem = (termOf: TermSchemaOf) =>
  z.strictObject({
    kind: field(termOf('document-kinds'), 'practice.documents.kind'),
    title: field(text(1, 300), 'practice.documents.title', { proper: true }),
    number: field(text(1, 60).optional(), 'practice.documents.number', {
      example: '118/2015',
      proper: true,
    }),
    date: field(partialDate.optional(), 'practice.documents.date', { example: '2015-03-12' }),
    publisher: field(text(1, 200), 'practice.documents.publisher', { proper: true }),
    url: field(webAddress.optional(), 'practice.documents.url', {
      example: 'https://www.example.org/2024-31.pdf',
    }),
    licence: field(text(1, 120).optional(), 'practice.documents.licence', {
      example: 'CC BY 4.0',
      proper: true,
    }),
    helps: field(termOf('prerequisite-kinds').optional(), 'practice.documents.helps'),
  });

/** Somebody who looked at the sheet and says that it is right. */
export const confirmation = (termOf: TermSchemaOf) =>
  z.strictObject({
    by: field(termOf('confirmation-kinds'), 'practice.confirmed.by'),
    body: field(text(1, 200), 'practice.confirmed.body', { proper: true }),
    date: field(day, 'practice.confirmed.date', { example: '2026-11-23' }),
    checked: field(text(1, 500).optional(), 'practice.confirmed.checked'),
    stage: field(termOf('stages').optional(), 'practice.confirmed.stage'),
  });
