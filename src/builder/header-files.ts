/** The headers that the hosts of the site should send, in the forms that they read. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { headerFiles, textIndexFolder } from '../routing/fixed-paths.ts';
import { mediaTypes } from '../open-data/media-types.ts';
import { plainPath } from '../catalogue/model/address.ts';
import { headers } from '../config/security.ts';

/** Other catalogues search this one too. */
const shared = ['Access-Control-Allow-Origin', '*'] as const;

const sent = Object.entries(headers);

/** What the hosts must be told, since no browser may guess it (`nosniff`). */
const types = Object.entries(mediaTypes);

/** For Netlify, Cloudflare Pages and others: https://docs.netlify.com/manage/routing/headers/ */
const netlify = (base: string): string => {
  const lines = (pairs: readonly (readonly [string, string])[]) =>
    pairs.map(([name, value]) => `  ${name}: ${value}`);
  return [
    `${base}*`,
    ...lines(sent),
    `${base}${textIndexFolder}/*`,
    ...lines([shared]),
    `${base}*/${textIndexFolder}/*`,
    ...lines([shared]),
    ...types.flatMap(([ending, type]) => [
      `${base}*.${ending}`,
      ...lines([['Content-Type', type]]),
    ]),
    '',
  ].join('\n');
};

/** For Apache, with mod_headers: https://httpd.apache.org/docs/2.4/mod/mod_headers.html */
const apache = (base: string): string =>
  [
    `ErrorDocument 404 ${base}404.html`,
    // AddType takes the parameters of a type in quotes: https://httpd.apache.org/docs/2.4/mod/mod_mime.html
    '<IfModule mod_mime.c>',
    ...types.map(([ending, type]) => `  AddType "${type}" .${ending}`),
    '</IfModule>',
    '<IfModule mod_headers.c>',
    ...sent.map(([name, value]) => `  Header always set ${name} "${value}"`),
    `  <If "%{REQUEST_URI} =~ m#/${textIndexFolder}/#">`,
    `    Header set ${shared[0]} "${shared[1]}"`,
    '  </If>',
    '</IfModule>',
    '',
  ].join('\n');

/** For nginx, to be included in a `server`: https://nginx.org/en/docs/http/ngx_http_headers_module.html */
const nginx = (): string =>
  [
    ...sent.map(([name, value]) => `add_header ${name} "${value}" always;`),
    `location ~ /${textIndexFolder}/ {`,
    ...[...sent, shared].map(([name, value]) => `  add_header ${name} "${value}" always;`),
    '}',
    // A `types` of the server would take the place of all that nginx knows; these add to it.
    ...types.map(
      ([ending, type]) => `location ~ \\.${ending}$ { types { } default_type "${type}"; }`,
    ),
    '',
  ].join('\n');

/**
 * Writes the header files into a built site.
 *
 * @param base the path under which it is published, from `/` to `/`
 * @throws if it holds signs that would be rules; the settings let none through
 */
export function writeHeaderFiles(dist: string, base: string): void {
  if (!plainPath.test(base)) throw new Error(`No path of a site: ${base}`);
  writeFileSync(join(dist, headerFiles.netlify), netlify(base));
  writeFileSync(join(dist, headerFiles.apache), apache(base));
  writeFileSync(join(dist, headerFiles.nginx), nginx());
}
