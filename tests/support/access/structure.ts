/**
 * How a page is built for who hears it: language, headings, landmarks, names (WCAG 2.2, 1.1.1,
 * 1.3.1, 2.4.2, 2.4.6, 2.5.3, 3.1.1, 3.1.2, 4.1.2).
 */
import type { Kit } from './kit.ts';

/** To be run in a page that has the kit: what is wrong with its structure, in words. */
export function illBuilt(language: string): string[] {
  const { kit } = globalThis as unknown as { kit: Kit };
  const told: string[] = [];
  const all = (selector: string) =>
    [...document.querySelectorAll<HTMLElement>(selector)].filter(
      (element) => element.checkVisibility() && !element.closest('[aria-hidden="true"]'),
    );

  if (document.documentElement.lang !== language) {
    told.push(`the language is “${document.documentElement.lang}”, not “${language}”`);
  }
  if (!document.title.trim()) told.push('the page has no title');
  for (const element of document.querySelectorAll('[lang], [hreflang]')) {
    for (const name of ['lang', 'hreflang']) {
      const code = element.getAttribute(name);
      if (code === null || code === 'x-default') continue;
      try {
        Intl.getCanonicalLocales(code);
      } catch {
        told.push(`${kit.nameOf(element)}: “${code}” is no language`);
      }
    }
  }

  const headings = all('h1, h2, h3, h4, h5, h6, [role="heading"]');
  const levels = headings.map((heading) => Number(heading.ariaLevel ?? heading.tagName[1]));
  if (levels.filter((level) => level === 1).length !== 1) told.push('not one h1');
  headings.forEach((heading, index) => {
    if (!heading.textContent?.trim()) told.push(`${kit.nameOf(heading)}: an empty heading`);
    const [before = 0, level = 0] = [levels[index - 1] ?? levels[index], levels[index]];
    if (level > before + 1) told.push(`${kit.nameOf(heading)}: from h${before} to h${level}`);
  });

  const textOf = (ids: string) =>
    ids
      .split(/\s+/)
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' ');
  const givenName = (element: Element): string => {
    const by = element.getAttribute('aria-labelledby');
    return (by ? textOf(by) : (element.getAttribute('aria-label') ?? '')).trim();
  };
  const landmarks: [role: string, selector: string][] = [
    ['banner', 'body > header, [role="banner"]'],
    ['main', 'main, [role="main"]'],
    ['contentinfo', 'body > footer, [role="contentinfo"]'],
    ['navigation', 'nav, [role="navigation"]'],
    ['complementary', 'aside, [role="complementary"]'],
    ['search', 'search, [role="search"]'],
    ['region', 'section[aria-label], section[aria-labelledby], [role="region"]'],
  ];
  for (const [role, selector] of landmarks) {
    const names = all(selector).map(givenName);
    const again = names.find((name, index) => names.indexOf(name) !== index);
    if (again !== undefined) told.push(`two landmarks ${role} “${again}”`);
    if (['banner', 'main', 'contentinfo'].includes(role) && names.length !== 1) {
      told.push(`${names.length} landmarks ${role}`);
    }
    if (role === 'region' && names.includes('')) told.push('a region without a name');
  }

  for (const image of all('img, [role="img"], svg:not([aria-hidden])')) {
    const isDecoration = image.getAttribute('alt') === '';
    const isContainer = image.querySelector('a') !== null;
    const name = image.getAttribute('alt') ?? givenName(image);
    if (!isDecoration && !isContainer && !name.trim()) told.push(`${kit.nameOf(image)}: no words`);
  }
  for (const control of all('input:not([type="hidden"]), select, textarea')) {
    const labels = [...((control as HTMLInputElement).labels ?? [])].map((one) => one.textContent);
    if (!givenName(control) && !labels.join('').trim())
      told.push(`${kit.nameOf(control)}: no label`);
  }

  // Symbols are not said, and need not be in the name.
  const words = (text: string) =>
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? '';
  const textWhere = (element: Element, holds: (parent: Element) => boolean): string => {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      if (node.parentElement && holds(node.parentElement)) found.push(node.nodeValue ?? '');
    }
    return words(found.join(' '));
  };
  for (const element of all('a[href], button, summary')) {
    const seen = textWhere(element, kit.isSeen);
    const said = textWhere(element, (parent) => !parent.closest('[aria-hidden="true"]'));
    const name = words(givenName(element)) || said;
    const drawn = element.querySelector('img[alt]:not([alt=""])') !== null;
    if (!name && !drawn) told.push(`${kit.nameOf(element)}: no name`);
    if (!name.includes(seen)) told.push(`${kit.nameOf(element)}: its name lacks “${seen}”`);
  }
  return told;
}
