/** Builds the sites that the tests look at, once, with the very command that people use. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { parseDocument } from 'yaml';
import { root } from '../../src/config/paths.ts';
import { writeCatalogue } from '../../tools/synthetic-catalogue/write-catalogue.ts';
import { prepareBrowser } from '../support/browser.ts';
import { lendBundles } from '../support/own-catalogue.ts';
import { runScript } from '../support/run-script.ts';
import { forgetBuildsOf, temporaryFolder } from '../support/temporary-folder.ts';
import type { Site, SiteName } from '../support/sites.ts';

export const fictionalContent = join(root, 'tests', 'fixtures', 'base-content');

export default async function buildSites(project: TestProject): Promise<() => void> {
  const folder = temporaryFolder('sites');
  const generatedContent = join(folder, 'generated-content');
  await writeCatalogue(join(root, 'content'), generatedContent, 130, 7);
  withoutRecipient(join(generatedContent, 'site.yml'));

  const wanted: Record<SiteName, { content: string; address: string }> = {
    real: { content: join(root, 'content'), address: 'http://localhost:4321/' },
    // Another catalogue, under a path: nothing of ours may show.
    fictional: { content: fictionalContent, address: 'https://example.org/catalogo/' },
    // Enough practices for lists of several pages, and nobody to send proposals to.
    generated: { content: generatedContent, address: 'http://localhost:4321/' },
  };
  const sites = {} as Record<SiteName, Site>;
  for (const [name, { content, address }] of Object.entries(wanted)) {
    const dist = join(folder, name);
    // Built at the same address as the real one, and after it.
    if (name === 'generated') lendBundles({ ...wanted.real }, content);
    const { code, output } = runScript('build', [], {
      CATALOGUE_CONTENT: content,
      CATALOGUE_DIST: dist,
      SITE_URL: address,
    });
    if (code !== 0) throw new Error(`The site "${name}" was not built:\n${output}`);
    sites[name as SiteName] = { dist, content, address, base: new URL(address).pathname };
  }
  project.provide('sites', sites);
  project.provide('browser', await prepareBrowser());
  return () => {
    forgetBuildsOf(generatedContent);
    rmSync(folder, { recursive: true, force: true });
  };
}

/** Whatever the real catalogue says, this one names no place to send proposals to. */
function withoutRecipient(file: string): void {
  const site = parseDocument(readFileSync(file, 'utf8'));
  site.delete('repository');
  site.delete('contact');
  writeFileSync(file, String(site));
}
