/** The parts of the page that the modules of the form share. */
import type { Glossary } from '../../catalogue/model/glossary.ts';
import type { Site } from '../../catalogue/model/site.ts';
import type { Declared } from '../../catalogue/model/declared.ts';
import type { LanguageCode, Words } from '../../i18n/languages.ts';
import type { Vocabularies } from '../../catalogue/model/vocabularies.ts';
import { find } from '../dom.ts';

interface Facts {
  /** What the form writes. */
  kind: 'practice' | 'experience';
  /** Path under which the site is published. */
  base: string;
  /** The language of the page. */
  language: LanguageCode;
  /** The one that texts are written in. */
  textLanguage: LanguageCode;
  /** What fields are called. */
  model: Words['model'];
  /** Address of the list of the practices that are there. */
  known: string;
  /** Address below which every practice has its file. */
  files: string;
  /** What the content says of the form of its sheets. */
  declared: Declared;
  /** What a territory is called. */
  territory: string;
  repository?: Site['repository'];
  email?: string;
}

export const form = find<HTMLFormElement>('#scheda');
export const facts = JSON.parse(form.dataset['facts'] ?? '{}') as Facts;
export const vocabularies = JSON.parse(find('#vocabolari').textContent) as Vocabularies;
/** Absent in a catalogue that explains no terms. */
export const glossary = JSON.parse(find('#glossario').textContent) as Glossary | null;
export const bodyInput = find<HTMLTextAreaElement>('#testo-pratica');
export const fileName = find<HTMLInputElement>('#nome-file');
/** Where the text of a file is mended that the fields cannot show. */
export const unreadable = find<HTMLElement>('.sheet-unreadable', form);

const region = (): string => find<HTMLSelectElement>('#campo-region-valore').value;
export const slug = (): string => fileName.value.trim();
/** Whether those write who replicated a practice. */
export const isExperience = facts.kind === 'experience';
const practiceList = isExperience ? find<HTMLSelectElement>('#pratica-ripresa') : undefined;
/** The practice that was replicated; nothing while none is chosen. */
export const replicatedSlug = (): string => practiceList?.value ?? '';
/** Chooses the practice that was replicated, if there is one of this name. */
export function chooseReplicated(practice: string): void {
  if (practiceList && [...practiceList.options].some(({ value }) => value === practice)) {
    practiceList.value = practice;
  }
}
/** The folder of the file: an experience lies with its practice, a practice in its territory. */
export const folder = (): string => (isExperience ? replicatedSlug() : region());
/** Path from the content folder; nothing while the folder or the name is not chosen. */
export const file = (): string | undefined =>
  folder() === '' || slug() === ''
    ? undefined
    : `${isExperience ? 'experiences' : 'practices'}/${folder()}/${slug()}.mdx`;

/** Says something to assistive technology. */
export function announce(message: string): void {
  find('[data-announce]', form).textContent = message;
}

/** Says where the draft stands; aloud, unless it only goes on as before. */
export function tellState(message: string, isAloud = true): void {
  find('[data-draft]', form).textContent = message;
  if (isAloud) announce(message);
}
