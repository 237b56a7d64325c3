/** Where an address leads, and what may not be asked on the way there. */
import { describe, expect, test, vi } from 'vitest';
import { refuseLocal } from '../../src/network/private-networks.ts';
import { followRedirects } from '../../src/network/redirects.ts';

/** A web in which each address sends to the next one, and all others answer. */
const leading = (next: Readonly<Record<string, string>>) =>
  vi.fn((url: URL): Promise<Response> => {
    const location = next[url.href];
    const sent = { status: 302, headers: { location: location ?? '' } };
    return Promise.resolve(new Response(null, location === undefined ? {} : sent));
  });
const anywhere = () => Promise.resolve();

test('an address is followed to where it leads, from wherever it was sent', async () => {
  const ask = leading({ 'https://a.example/x/y': '../z', 'https://a.example/z': '//b.example/' });
  const { response, url } = await followRedirects('https://a.example/x/y', {
    ask,
    guard: anywhere,
  });
  expect(response.status).toBe(200);
  expect(url.href).toBe('https://b.example/');
});

test('every address is shown to the guard before it is asked', async () => {
  const seen: string[] = [];
  const next = { 'https://a.example/': 'http://10.0.0.1/secret' };
  const followed = followRedirects('https://a.example/', {
    ask: (url) => {
      seen.push(`asked ${url.href}`);
      return leading(next)(url);
    },
    guard: async (url) => {
      seen.push(`guarded ${url.href}`);
      if (url.hostname !== 'a.example') await refuseLocal(url);
    },
  });
  await expect(followed).rejects.toMatchObject({
    why: 'private',
    address: 'http://10.0.0.1/secret',
  });
  expect(seen).toEqual([
    'guarded https://a.example/',
    'asked https://a.example/',
    'guarded http://10.0.0.1/secret',
  ]);
});

test.each(['file:///etc/passwd', 'ftp://a.example/', 'http://[', 'a.example'])(
  '%s is not of the web, and never asked, whoever names it',
  async (address) => {
    const ask = leading({ 'https://a.example/': address });
    const given = followRedirects(address, { ask, guard: anywhere });
    await expect(given).rejects.toMatchObject({ why: 'notWeb', address });
    expect(ask).not.toHaveBeenCalled();
    if (address === 'a.example') return;
    const sent = followRedirects('https://a.example/', { ask, guard: anywhere });
    await expect(sent).rejects.toMatchObject({ why: 'notWeb', address });
    expect(ask).toHaveBeenCalledTimes(1);
  },
);

describe('redirects without end', () => {
  const loop = { 'https://a.example/': '/' };

  test('are given up after five', async () => {
    const ask = leading(loop);
    const followed = followRedirects('https://a.example/', { ask, guard: anywhere });
    await expect(followed).rejects.toMatchObject({ why: 'endless' });
    expect(ask).toHaveBeenCalledTimes(6);
  });

  test('or after as many as are allowed', async () => {
    const ask = leading(loop);
    const followed = followRedirects('https://a.example/', { ask, guard: anywhere, most: 0 });
    await expect(followed).rejects.toMatchObject({ why: 'endless' });
    expect(ask).toHaveBeenCalledTimes(1);
  });
});
