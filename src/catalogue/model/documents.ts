/** News items and the pages of the site: `content/news/*.mdx`, `content/pages/*.mdx`. */
import { z } from 'zod';
import { sourceList } from './parts.ts';
import { day, text } from './text.ts';

const document = z.strictObject({
  title: text(3, 160),
  summary: text(20, 320),
  reviewed: day.optional(),
  sources: sourceList.optional(),
});

export const newsSchema = document.extend({ date: day });
export type News = z.infer<typeof newsSchema>;

export const pageSchema = document.extend({
  /** The menu that shows the page; without it, only links in texts reach it. */
  menu: z.enum(['main', 'footer']).optional(),
  /** For the menu, where the title is long. */
  short: text(2, 30).optional(),
  order: z.int().min(0).default(100),
});
export type Page = z.infer<typeof pageSchema>;
