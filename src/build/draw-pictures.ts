/** The process that draws the pictures, started by `drawing.ts`: the pages need not wait for it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { failureIn } from './failures.ts';
import { pictureDrawer } from '../pictures/draw.ts';
import type { Picture } from '../pictures/picture.ts';
import { drawingVersion, pictureStore } from '../pictures/store.ts';

const [root = '.', folder = 'pictures'] = process.argv.slice(2);

// Without who asked for them, pictures are for nobody.
process.once('disconnect', () => process.exit());

process.once('message', (message) => {
  drawAll(message as Picture[]).catch((error: unknown) => {
    const failure = failureIn(error);
    if (!failure) throw error;
    process.send?.(failure, () => process.exit(1));
  });
});

async function drawAll(pictures: Picture[]): Promise<void> {
  const store = pictureStore(join(root, '.cache', 'pictures'), drawingVersion(root));
  const draw = pictureDrawer(root);
  for (const place of new Set(pictures.map(({ path }) => dirname(path)))) {
    mkdirSync(join(folder, place), { recursive: true });
  }
  for (const picture of pictures) {
    writeFileSync(join(folder, picture.path), store.get(picture, draw));
    // Meanwhile it may be told that its build was ended.
    await setImmediate();
  }
  store.tidy();
  if (process.connected) process.disconnect();
}
