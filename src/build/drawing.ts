/** The drawing of the pictures, seen from the build: it goes on while the pages are rendered. */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Failure } from './failures.ts';
import type { Picture } from '../pictures/picture.ts';

export interface Drawing {
  draw: (pictures: Picture[]) => void;
  /** Kept when all that was to be drawn is in the folder. */
  done: Promise<void>;
  /** Ends it, whatever it was doing; kept when it writes no more. */
  stop: () => Promise<void>;
}

/** Starts the process of `draw-pictures.ts`, which waits to be told what to draw. */
export function startDrawing(root: string, folder: string): Drawing {
  const script = fileURLToPath(new URL('draw-pictures.ts', import.meta.url));
  const drawer = fork(script, [root, folder], { cwd: root });
  const done = new Promise<void>((resolve, reject) => {
    drawer.on('message', (failure) => reject(Object.assign(new Error(), failure as Failure)));
    drawer.on('error', reject);
    drawer.on('exit', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`The pictures were not drawn (${signal ?? `exit code ${code}`})`));
    });
  });
  // Whether it was stopped or broke is told to who waits for the pictures, if anybody does.
  const ended = done.catch(() => {});
  return {
    draw: (pictures) => {
      if (drawer.connected) drawer.send(pictures);
    },
    done,
    stop: () => {
      drawer.kill();
      return ended;
    },
  };
}
