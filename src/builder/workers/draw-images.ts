/** The worker that draws the images shown beside links: the pages need not wait for it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { pictureDrawer } from '../../images/social/draw.ts';
import type { Picture } from '../../images/social/picture.ts';
import { drawingVersion, pictureStore } from '../../images/social/store.ts';
import { firstMessage, runWorker } from './worker.ts';

const [root = '.', folder = 'pictures'] = process.argv.slice(2);
const pictures = firstMessage<Picture[]>();

await runWorker<void>(async () => {
  const store = pictureStore(join(root, '.cache', 'pictures'), drawingVersion(root));
  const draw = pictureDrawer(root);
  for (const place of new Set((await pictures).map(({ path }) => dirname(path)))) {
    mkdirSync(join(folder, place), { recursive: true });
  }
  for (const picture of await pictures) {
    writeFileSync(join(folder, picture.path), await store.get(picture, draw));
    // Meanwhile it may be told that its build was ended.
    await setImmediate();
  }
  store.tidy();
});
