import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const practices = defineCollection({
  loader: glob({ base: './src/content/practices', pattern: '*.mdx' }),
  schema: z.object({ title: z.string(), summary: z.string() }),
});

export const collections = { practices };
