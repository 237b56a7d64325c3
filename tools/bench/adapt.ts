/** Our texts, for those who do not have our components and fields. */
import { parse, stringify } from 'yaml';

export interface Dialect {
  /** What the generator calls the summary. */
  summaryField: string;
  /** Markdown knows no components: they become HTML. In MDX they stay, and this brings them. */
  imports?: string;
  /** Where a page finds its picture. */
  pictureAt: (file: string) => string;
}

/**
 * Rewrites a practice: the title and the summary of its front matter, and its text.
 *
 * @param source a whole file of the generator
 */
export function adapt(source: string, { summaryField, imports, pictureAt }: Dialect): string {
  const [, head = '', body = ''] = /^---\n(.*?)\n---\n\n(.*)$/s.exec(source) ?? [];
  const { title, summary } = parse(head) as { title: string; summary: string };
  const withPictures = body.replace(/<Figura ([^>]*)\/>/g, (_, written: string) => {
    const { file = '', alternativa, didascalia, autore, licenza } = attributesIn(written);
    return `![${alternativa}](${pictureAt(file)})\n\n*${didascalia} ${autore}, ${licenza}*`;
  });
  const text = imports === undefined ? inHtml(withPictures) : `${imports}\n\n${withPictures}`;
  return `---\n${stringify({ title, [summaryField]: summary })}---\n\n${text}`;
}

const attributesIn = (written: string): Record<string, string> =>
  Object.fromEntries(
    [...written.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  );

type Writer = (attributes: Record<string, string>) => string;

/** The opening of each component, and its closing where it has something inside. */
const html: Record<string, { open: Writer; close?: string | Writer }> = {
  Indicatore: {
    open: ({ nome, valore, unita, data, fonte }) =>
      `<p class="indicatore"><strong>${valore} ${unita}</strong> ${nome} (${data}, ${fonte})</p>`,
  },
  Documento: {
    open: ({ titolo, editore, formato }) =>
      `<p class="documento"><cite>${titolo}</cite>, ${editore} (${formato})</p>`,
  },
  Avviso: {
    open: ({ tipo, titolo }) => `<aside class="avviso ${tipo}"><p><strong>${titolo}</strong></p>`,
    close: '</aside>',
  },
  Passi: { open: () => '<div class="passi">', close: '</div>' },
  Citazione: {
    open: () => '<figure class="citazione"><blockquote>',
    close: ({ autore, fonte }) =>
      `</blockquote><figcaption>${autore}, <cite>${fonte}</cite></figcaption></figure>`,
  },
};

/** @throws if a component is not known here: it would be left in the page as it is */
function inHtml(text: string): string {
  const open: Record<string, string>[] = [];
  return text.replace(
    /<(\/?)([A-Z]\w*)([^>]*)>/g,
    (_, slash: string, name: string, rest: string) => {
      const component = html[name];
      if (component === undefined) throw new Error(`<${name}> is not known in HTML`);
      if (slash !== '') {
        const attributes = open.pop() ?? {};
        const { close = '' } = component;
        return typeof close === 'string' ? close : close(attributes);
      }
      const attributes = attributesIn(rest);
      if (component.close !== undefined) open.push(attributes);
      return component.open(attributes);
    },
  );
}
