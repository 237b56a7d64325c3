/** Views as HTML for the pages, and what views look up in the catalogue. */
import type { CreateElement } from '../views/create-element.ts';
import type { Lookup } from '../views/practice/parts.ts';
import type { PracticeRecord } from '../catalogue/model/record.ts';
import { langOf } from './language-of.ts';
import { getCatalogue } from './catalogue.ts';
import { routes } from '../routing/page-routes.ts';

/** Markup, told apart from the texts that are yet to be escaped. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);

/** Makes an element as HTML; none of those that views make is void. */
export const createHtml: CreateElement<Html> = (tag, attributes, ...children) => {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const inner = children.map((child) =>
    child instanceof Html ? child.text : child ? escaped(child) : '',
  );
  return new Html(`<${tag}${written.join('')}>${inner.join('')}</${tag}>`);
};

/** @param practice the one whose words are shown, if any are */
export async function siteLookup(practice?: PracticeRecord): Promise<Lookup> {
  const { catalogue } = await getCatalogue();
  return {
    routes,
    lang: practice && langOf(practice),
    vocabularies: catalogue.vocabularies,
    titleOf: (slug) => catalogue.bySlug.get(slug)?.data.title,
  };
}
