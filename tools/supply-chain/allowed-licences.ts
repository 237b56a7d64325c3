/**
 * Which licences the packages may have, of a project that is published under the EUPL-1.2: the one
 * place where this is decided. Licences are named by their SPDX identifiers
 * (https://spdx.org/licenses/); «EUPL» and its appendix are in `LICENSE`.
 */

export interface LicenceGroup {
  /** What the group is called in the report. */
  name: string;
  /** Why these licences may be there. */
  reason: string;
  /**
   * Where: `everywhere`, also in what sites are made with and made of; or only in `tools`, which
   * build, check and test, and of which nothing is passed on.
   */
  where: 'everywhere' | 'tools';
  licences: readonly string[];
}

export const licenceGroups: readonly LicenceGroup[] = [
  {
    name: 'permissive',
    reason:
      'They ask for their notice to be kept, and nothing of the work around: it may have any licence.',
    where: 'everywhere',
    licences: [
      '0BSD',
      'Apache-2.0',
      'BSD-2-Clause',
      'BSD-3-Clause',
      'BlueOak-1.0.0',
      'ISC',
      'MIT',
      'MIT-0',
      'Python-2.0',
      'Unicode-3.0',
      'Unlicense',
      'Zlib',
    ],
  },
  {
    name: 'copyleft debole',
    reason:
      'Copyleft of their own files alone, which are used unchanged and can be had from npm; all of them are also in the appendix of the EUPL.',
    where: 'everywhere',
    licences: [
      'EPL-1.0',
      'LGPL-2.1-only',
      'LGPL-2.1-or-later',
      'LGPL-3.0-only',
      'LGPL-3.0-or-later',
      'MPL-2.0',
    ],
  },
  {
    name: 'EUPL',
    reason: 'The licence of the project, and the earlier one that its appendix names.',
    where: 'everywhere',
    licences: ['EUPL-1.1', 'EUPL-1.2'],
  },
  {
    name: 'dati, testi e caratteri',
    reason:
      'For what is no program: they ask for attribution, or that a font is not sold by itself. CC-BY-SA-3.0 is in the appendix of the EUPL, for works other than software.',
    where: 'everywhere',
    licences: ['CC-BY-3.0', 'CC-BY-4.0', 'CC-BY-SA-3.0', 'CC0-1.0', 'OFL-1.1'],
  },
  {
    name: 'copyleft forte',
    reason:
      'In the appendix of the EUPL: a whole that holds them may be published (article 5), but then under their licence, and no longer under the EUPL. A tool that is only run binds nobody.',
    where: 'tools',
    licences: [
      'AGPL-3.0-only',
      'AGPL-3.0-or-later',
      'CECILL-2.0',
      'CECILL-2.1',
      'GPL-2.0-only',
      'GPL-2.0-or-later',
      'GPL-3.0-only',
      'GPL-3.0-or-later',
      'LiLiQ-R-1.1',
      'LiLiQ-Rplus-1.1',
      'OSL-2.1',
      'OSL-3.0',
    ],
  },
];

export interface LicenceException {
  /** The name of the package. */
  name: string;
  /** What it declares, to the letter; left out where it declares nothing. */
  declared?: string;
  /** Who looked at what, and why it may be there. */
  reason: string;
}

/** Packages that may be there though what they declare is not above. None for now. */
export const licenceExceptions: readonly LicenceException[] = [];
