/** The worker that draws the images shown beside links: the pages need not wait for it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { pictureDrawer } from '../../images/social/draw.ts';
import type { Picture } from '../../images/social/picture.ts';
import { drawingVersion, pictureStore } from '../../images/social/store.ts';
import { timed } from '../parts.ts';
import { firstMessage, runWorker } from './worker.ts';

const [root = '.', folder = 'pictures'] = process.argv.slice(2);
const pictures = firstMessage<Picture[]>();

await runWorker<void>(async () => {
  const asked = await pictures;
  await timed(
    'draw',
    () => drawAll(asked),
    (drawn) => ({ made: drawn, kept: asked.length - drawn }),
  );
});

/** @returns how many were drawn, and not taken from earlier builds */
async function drawAll(asked: readonly Picture[]): Promise<number> {
  const store = pictureStore(join(root, '.cache', 'pictures'), drawingVersion(root));
  const drawer = pictureDrawer(root);
  let drawn = 0;
  const draw = (picture: Picture) => {
    drawn += 1;
    return drawer(picture);
  };
  for (const place of new Set(asked.map(({ path }) => dirname(path)))) {
    mkdirSync(join(folder, place), { recursive: true });
  }
  for (const picture of asked) {
    writeFileSync(join(folder, picture.path), await store.get(picture, draw));
    // Meanwhile it may be told that its build was ended.
    await setImmediate();
  }
  store.tidy();
  return drawn;
}
