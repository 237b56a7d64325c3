/** The buttons of the text of the form: by the mouse and by the keyboard alone. */
import { expect, test } from 'vitest';
import { form, go, ready, settled } from '../support/form.ts';
import { siteInBrowser } from '../support/sites.ts';

const { visit } = siteInBrowser('fictional');
const text = '#testo-pratica';

test('two components pressed in a row stand one below the other', async () => {
  await visit(form, async (page) => {
    await ready(page);
    await go(page, 'story');
    const story = page.locator(text);
    const buttons = page.locator('[data-insert]');
    const snippets = await buttons.evaluateAll((all) =>
      all.map((button) => (button as HTMLElement).dataset['insert'] ?? ''),
    );
    expect(snippets.length).toBeGreaterThan(3);
    for (let index = 0; index < snippets.length; index += 1) await buttons.nth(index).click();
    for (let index = 0; index < snippets.length; index += 1) await buttons.nth(index).click();
    expect((await story.inputValue()).trim()).toBe([...snippets, ...snippets].join('\n\n'));
  });
});

test('words are shaped by buttons and by keys', async () => {
  await visit(form, async (page) => {
    await ready(page);
    await go(page, 'story');
    const story = page.locator(text);
    const button = (name: string) => page.locator(`[data-format="${name}"]`);
    await story.fill('Una parola');
    await story.press('End');
    await story.press('Control+b');
    expect(await story.inputValue()).toBe('Una **parola**');
    await story.press('Control+b');
    expect(await story.inputValue()).toBe('Una parola');
    await story.press('Control+Alt+Digit2');
    expect(await story.inputValue()).toBe('## Una parola');
    await button('heading').focus();
    await page.keyboard.press('Enter');
    expect(await story.inputValue()).toBe('Una parola');
    expect(await story.evaluate((one) => one === document.activeElement)).toBe(true);
    await story.press('Control+Shift+Digit8');
    expect(await story.inputValue()).toBe('- Una parola');
    await button('list').click();
    await story.press('End');
    await story.press('Control+k');
    await page.keyboard.type('https://example.org/');
    expect(await story.inputValue()).toBe('Una [parola](https://example.org/)');
  });
});

test('what is told with a remedy is mended by a button, in the text and in a field', async () => {
  await visit(form, async (page) => {
    await ready(page);
    await page.locator('#campo-title-valore').fill('Il beneﬁcio');
    await go(page, 'story');
    await page.locator(text).fill('Prima.\n\n##Come è nata\n\n• uno\n• due');
    await page.locator(text).blur();
    await go(page, 'finish');
    await settled(page);
    for (let left = 3; left > 0; left -= 1) {
      const repairs = page.locator('#passo-finish [data-repair]');
      await expect.poll(() => repairs.count()).toBe(left);
      await repairs.first().click();
      await settled(page);
    }
    await expect.poll(() => page.locator('#passo-finish [data-repair]').count()).toBe(0);
    expect(await page.locator('#campo-title-valore').inputValue()).toBe('Il beneficio');
    expect(await page.locator(text).inputValue()).toBe('Prima.\n\n## Come è nata\n\n- uno\n- due');
  });
});

test('from 1280 pixels on, the preview stands beside the text', async () => {
  await visit(
    form,
    async (page) => {
      await ready(page);
      await go(page, 'story');
      // Of an empty page there is none.
      await page.locator(text).fill('Una bottega.');
      await page.locator('.sheet-preview').waitFor();
      const places = async () => {
        const story = await page.locator(text).boundingBox();
        const preview = await page.locator('.sheet-preview').boundingBox();
        if (!story || !preview) throw new Error('Not shown');
        return { story, preview };
      };
      const wide = await places();
      expect(wide.preview.x).toBeGreaterThan(wide.story.x + wide.story.width);
      expect(wide.preview.y).toBeLessThan(wide.story.y + wide.story.height);
      expect(wide.story.width).toBeGreaterThan(400);
      await page.setViewportSize({ width: 1000, height: 800 });
      const narrow = await places();
      expect(narrow.preview.y).toBeGreaterThan(narrow.story.y);
    },
    { viewport: { width: 1280, height: 800 } },
  );
});
