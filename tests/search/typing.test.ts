import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whileTyping } from '../../src/client/search/typing.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A search whose answers come when the test says. */
function slowSearch() {
  const answers: (() => void)[] = [];
  const search = vi.fn(() => new Promise<void>((resolve) => answers.push(resolve)));
  return { search, answer: () => answers.shift()?.() };
}

test('a key is searched soon, and keys struck together once', async () => {
  const { search } = slowSearch();
  const { another } = whileTyping(search);
  another();
  another();
  await vi.advanceTimersByTimeAsync(60);
  expect(search).toHaveBeenCalledTimes(1);
});

test('keys that come before the answer are searched when it is there', async () => {
  const { search, answer } = slowSearch();
  const { another } = whileTyping(search);
  another();
  await vi.advanceTimersByTimeAsync(60);
  another();
  another();
  await vi.advanceTimersByTimeAsync(50);
  expect(search).toHaveBeenCalledTimes(1);
  answer();
  await vi.advanceTimersByTimeAsync(1);
  expect(search).toHaveBeenCalledTimes(2);
});

test('a slow answer does not keep a key waiting for ever', async () => {
  const { search } = slowSearch();
  const { another } = whileTyping(search);
  another();
  await vi.advanceTimersByTimeAsync(60);
  another();
  await vi.advanceTimersByTimeAsync(300);
  expect(search).toHaveBeenCalledTimes(2);
});

test('what is forgotten is not searched', async () => {
  const { search, answer } = slowSearch();
  const { another, forget } = whileTyping(search);
  another();
  await vi.advanceTimersByTimeAsync(60);
  another();
  forget();
  answer();
  await vi.advanceTimersByTimeAsync(1000);
  expect(search).toHaveBeenCalledTimes(1);
});
