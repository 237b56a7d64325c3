/** How a page talks with the worker. */
import type { Message } from '../../offline/messages.ts';

/** @throws if the worker does not do what is asked */
export function ask<T>(worker: ServiceWorker, message: Message): Promise<T> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve, reject) => {
    port1.addEventListener('message', ({ data }: MessageEvent<{ answer?: T }>) => {
      port1.close();
      if ('answer' in data) resolve(data.answer as T);
      else reject(new Error(`Not done: ${message.kind}`));
    });
    port1.start();
    worker.postMessage(message, [port2]);
  });
}
