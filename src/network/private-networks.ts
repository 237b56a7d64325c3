/** The networks that nobody outside may make this machine ask. */
import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';
import { RefusedAddress } from './refused-address.ts';

const privateNetworks = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const) {
  privateNetworks.addSubnet(network, prefix, 'ipv4');
}
for (const [network, prefix] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
  // Each holds an address of version 4, which may be of a private network.
  ['::ffff:0:0', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['2002::', 16],
] as const) {
  privateNetworks.addSubnet(network, prefix, 'ipv6');
}

/**
 * A contribution must not make the machine that checks it ask its own network.
 *
 * @throws {RefusedAddress} if the address is of this machine or of a private network
 * @throws {Error} as the resolver does, if there is no such host
 */
export async function refuseLocal(url: URL): Promise<void> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const found = isIP(host) ? [{ address: host }] : await lookup(host, { all: true });
  const isLocal = found.some(({ address }) =>
    privateNetworks.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4'),
  );
  if (isLocal) throw new RefusedAddress('private', url.href);
}
