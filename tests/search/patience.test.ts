import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { nowAndThen, withPatience } from '../../src/client/search/patience.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const after = <T>(time: number, value: T): Promise<T> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(value), time);
  });

test('what takes too long is said once, and its answer is still taken', async () => {
  const late = vi.fn();
  const work = withPatience(after(20_000, 'answer'), late);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(late).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await work).toBe('answer');
});

test('of what answers or fails in time nothing is said', async () => {
  const late = vi.fn();
  const failing = Promise.reject(new Error('no'));
  await expect(withPatience(failing, late)).rejects.toThrow('no');
  const work = withPatience(after(100, 'answer'), late);
  await vi.advanceTimersByTimeAsync(100);
  expect(await work).toBe('answer');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(late).not.toHaveBeenCalled();
});

test('is asked again when the last answer is old, until it is yes', async () => {
  const ask = vi.fn().mockResolvedValueOnce(false).mockResolvedValueOnce(true);
  const isOutlived = nowAndThen(ask);
  // A page that has just come is of this build.
  expect(await isOutlived()).toBe(false);
  expect(ask).not.toHaveBeenCalled();
  for (const [answer, times] of [
    [false, 1],
    [true, 2],
    [true, 2],
  ] as const) {
    await vi.advanceTimersByTimeAsync(61_000);
    expect(await isOutlived()).toBe(answer);
    expect(ask).toHaveBeenCalledTimes(times);
  }
});
