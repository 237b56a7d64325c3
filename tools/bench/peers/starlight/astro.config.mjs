import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'http://localhost:4321',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  integrations: [
    starlight({
      title: 'Buone pratiche',
      locales: { root: { label: 'Italiano', lang: 'it' } },
      sidebar: [{ label: 'Tutte le pratiche', link: '/' }],
    }),
  ],
});
