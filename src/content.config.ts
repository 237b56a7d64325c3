import { defineCollection } from 'astro:content';
import { catalogueLoader } from './site/loader.ts';

/** One collection holds the whole checked catalogue; `src/site/catalogue.ts` gives it its form. */
export const collections = { catalogue: defineCollection({ loader: catalogueLoader() }) };
