/** What a screen reader is told: from the browser's own accessibility tree, and as it is spoken. */
import type { Page } from 'playwright-core';

interface AxNode {
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  description?: { value: string };
  properties?: { name: string; value: { value?: unknown } }[];
}

/** What readers move between, or are told about; the rest is their text, which names hold. */
const told = new Set(
  `alert button cell checkbox columnheader combobox complementary dialog DisclosureTriangle heading
  image link list listitem navigation radio region row rowheader search searchbox status table
  textbox`.split(/\s+/),
);

/** Of a group, that it is one is told if it has a name. */
const toldByName = new Set(['form', 'group']);

function inWords({ role, name, description, properties = [] }: AxNode): string {
  const states = properties.flatMap(({ name: state, value }) => {
    const isHeading = role?.value === 'heading';
    if (state === 'level') return isHeading ? `level ${String(value.value)}` : [];
    if (state === 'checked') return value.value === 'true' ? 'checked' : 'not checked';
    if (state === 'expanded') return value.value ? 'open' : 'closed';
    const isOn = value.value === true || value.value === 'true';
    return ['disabled', 'invalid', 'required'].includes(state) && isOn ? state : [];
  });
  const said = [`${role?.value ?? ''} “${name?.value ?? ''}”`, ...states].join(', ');
  return description?.value ? `${said} — ${description.value}` : said;
}

/**
 * The elements inside one, each as `role “name”, states — description`, in the order in which they
 * are read.
 *
 * @param selector of one element of the page
 * @param only the roles asked for; all that readers are told of if left out
 */
export async function heardIn(
  page: Page,
  selector: string,
  only?: readonly string[],
): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: 0 });
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
    const { nodes } = (await session.send('Accessibility.queryAXTree', { nodeId })) as {
      nodes: AxNode[];
    };
    return nodes
      .filter(({ ignored, role, name }) => {
        const called = role?.value ?? '';
        if (ignored) return false;
        if (only) return only.includes(called);
        return told.has(called) || (toldByName.has(called) && (name?.value ?? '') !== '');
      })
      .map(inWords);
  } finally {
    await session.detach();
  }
}

/** What is told of the element that has the focus. */
export async function heardAtFocus(page: Page): Promise<string> {
  await page.evaluate(() => document.activeElement?.setAttribute('data-heard', ''));
  const [said = ''] = await heardIn(page, '[data-heard]', undefined);
  // The focus may have moved meanwhile.
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('[data-heard]')) {
      element.removeAttribute('data-heard');
    }
  });
  return said;
}

/** Begins to write down what a page says by itself, without being asked: its live regions. */
export const listen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const spoken: string[] = [];
    const live = '[role="status"], [role="alert"], [aria-live]:not([aria-live="off"])';
    const observer = new MutationObserver((changes) => {
      const regions = changes.flatMap(({ target }) => {
        const element = target instanceof Element ? target : target.parentElement;
        return element?.closest<HTMLElement>(live) ?? [];
      });
      for (const region of new Set(regions)) {
        const text = region.checkVisibility() ? (region.textContent?.trim() ?? '') : '';
        if (text && spoken.at(-1) !== text) spoken.push(text);
      }
    });
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['hidden'],
    });
    Object.assign(globalThis, { spoken });
  });

/** What the page has said since it was last asked. */
export const spoken = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as { spoken: string[] }).spoken.splice(0));
