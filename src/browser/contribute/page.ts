/** The preview: the head of the page as it will be, and its text. */
import type { Vocabularies } from '../../catalogue/model/vocabularies.ts';
import type { RemarkReading } from '../../catalogue/reading/remark.ts';
import type { Fields } from '../../catalogue/writing/same.ts';
import { contribute as words } from '../../i18n/it/contribute.ts';
import { renderText } from './preview.ts';

export function showPreview(
  place: HTMLElement,
  sheet: Fields,
  { tree, problems }: RemarkReading,
  vocabularies: Vocabularies,
): void {
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
  if (tree) body.append(renderText(tree));
  else if (problems.some((found) => found.rule !== 'text-empty')) {
    body.append(text('p', 'note', words.previewBroken));
  }
  const parts = [...head.filter((part) => part.textContent !== ''), body];
  const isEmpty = parts.every((part) => part.textContent === '');
  place.replaceChildren(...(isEmpty ? [text('p', 'note', words.previewEmpty)] : parts));
}
