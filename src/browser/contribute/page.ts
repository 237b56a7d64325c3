/** The preview: the head of the page as it will be, and its text. */
import type { RemarkReading } from '../../catalogue/reading/remark.ts';
import type { Fields } from '../../catalogue/writing/same.ts';
import { contribute as words } from '../../i18n/it/contribute.ts';
import type { SheetCheck } from './check.ts';
import { vocabularies } from './elements.ts';
import { renderText } from './preview.ts';

interface Previewed {
  place: HTMLElement;
  fields: Fields;
  checked: SheetCheck;
  /** The text as it is written. */
  text: string;
}

/** The last tree that could be read: an error takes nothing off the page. */
let lastGood: RemarkReading['tree'];

export function showPreview({ place, fields: sheet, checked, text: written }: Previewed): void {
  const { tree } = checked.text;
  if (tree || written.trim() === '') lastGood = tree;
  const text = (tag: string, className: string, content: unknown) => {
    const element = document.createElement(tag);
    element.className = className;
    element.textContent = typeof content === 'string' ? content : '';
    return element;
  };
  const label = (name: 'regions' | 'themes', id: unknown) =>
    vocabularies[name].terms.find((term) => term.id === id)?.label.it;
  const themes = text('p', 'tags', '');
  const chosen = Array.isArray(sheet['themes']) ? sheet['themes'] : [];
  themes.append(...chosen.map((theme) => text('span', 'tag', label('themes', theme) ?? theme)));

  const head = [
    text('p', 'eyebrow', label('regions', sheet['region'])),
    text('p', 'h2 preview-title', sheet['title']),
    text('p', 'lead', sheet['summary']),
    themes,
  ];
  const body = document.createElement('div');
  body.className = 'text';
  if (lastGood) body.append(renderText(lastGood));
  if (!tree && written.trim() !== '') {
    const said = lastGood ? words.previewOld : words.previewBroken;
    body.prepend(text('p', 'preview-old', said));
  }
  const parts = [...head.filter((part) => part.textContent !== ''), body];
  const isEmpty = parts.every((part) => part.textContent === '');
  place.replaceChildren(...(isEmpty ? [text('p', 'note', words.previewEmpty)] : parts));
}
