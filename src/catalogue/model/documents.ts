/** News items and the pages of the site: `content/news/*.mdx`, `content/pages/*.mdx`. */
import { z } from 'zod';
import { field } from './field.ts';
import { sourceList } from './parts.ts';
import { day, longestLine, text } from './text.ts';

const document = z.strictObject({
  title: field(text(3, 160), 'document.title'),
  summary: field(text(20, longestLine), 'document.summary'),
  reviewed: field(day.optional(), 'document.reviewed', { editorial: true }),
  sources: field(sourceList.optional(), 'document.sources'),
});

export const newsSchema = document.extend({ date: field(day, 'news.date') });
export type News = z.infer<typeof newsSchema>;

export const pageSchema = document.extend({
  /** The menu that shows the page; without it, only links in texts reach it. */
  menu: field(z.enum(['main', 'footer']).optional(), 'page.menu'),
  /** For the menu, where the title is long. */
  short: field(text(2, 30).optional(), 'page.short'),
  order: field(z.int().min(0).default(100), 'page.order'),
});
export type Page = z.infer<typeof pageSchema>;
