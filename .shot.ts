import { prepareBrowser, launchBrowser } from './tests/support/browser.ts';
import { serve } from './src/builder/serve.ts';
const [dist, width, scheme, out, ...paths] = process.argv.slice(2) as string[];
const browser = await launchBrowser(await prepareBrowser());
const served = await serve(dist!, '/catalogo/', 0);
const figs: string[] = [];
for (const path of paths) {
  const page = await browser.newPage({
    viewport: { width: +width!, height: 740 },
    colorScheme: scheme as 'light',
    locale: 'it-IT',
    serviceWorkers: 'block',
  });
  page.on('console', (m) => m.type() === 'error' && console.log(path, m.text()));
  await page.goto(served.address + path);
  await page.waitForTimeout(500);
  const h = await page.evaluate(() => document.documentElement.scrollHeight);
  const w = await page.evaluate(() => document.documentElement.scrollWidth);
  const png = await page.screenshot({
    clip: { x: 0, y: 0, width: +width!, height: Math.min(h, 6500) },
    fullPage: true,
    type: 'jpeg',
    quality: 70,
  });
  figs.push(
    `<figure><figcaption>${path} ${h} ${w > +width! ? 'WIDE ' + w : ''}</figcaption><img src="data:image/jpeg;base64,${png.toString('base64')}"></figure>`,
  );
  await page.close();
}
const scale = +width! < 500 ? 0.85 : 0.5;
const page = await browser.newPage({ viewport: { width: 1900, height: 1000 } });
await page.setContent(
  `<style>body{margin:4px;display:flex;flex-wrap:wrap;gap:6px;background:#888;font:11px sans-serif}figure{margin:0;width:${Math.round(+width! * scale)}px}img{width:100%;display:block}figcaption{background:#ff0}</style>${figs.join('')}`,
);
await page.screenshot({ path: out!, fullPage: true });
await browser.close();
await served.close();
