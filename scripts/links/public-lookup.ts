import { lookup, type LookupAddress } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** Networks that are no public web: special-purpose registries of IANA (RFC 6890 and its updates). */
const closed: readonly (readonly [net: string, prefix: number, family: 'ipv4' | 'ipv6'])[] = [
  ['0.0.0.0', 8, 'ipv4'],
  ['10.0.0.0', 8, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['127.0.0.0', 8, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.0.0.0', 24, 'ipv4'],
  ['192.0.2.0', 24, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['198.18.0.0', 15, 'ipv4'],
  ['198.51.100.0', 24, 'ipv4'],
  ['203.0.113.0', 24, 'ipv4'],
  ['224.0.0.0', 3, 'ipv4'],
  ['::', 96, 'ipv6'],
  ['64:ff9b:1::', 48, 'ipv6'],
  ['100::', 64, 'ipv6'],
  ['2001::', 23, 'ipv6'],
  ['2001:db8::', 32, 'ipv6'],
  ['fc00::', 7, 'ipv6'],
  ['fe80::', 10, 'ipv6'],
  ['ff00::', 8, 'ipv6'],
];

const closedNetworks = new BlockList();
for (const [net, prefix, family] of closed) closedNetworks.addSubnet(net, prefix, family);

/** A name that leads into a network which is no public web. */
export class ClosedNetworkError extends Error {
  override readonly name = 'ClosedNetworkError';
}

/** Tells whether an IP address belongs to the public web, and not to a machine or a house. */
export function isPublicAddress(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address;
  const family = isIP(mapped);
  return family !== 0 && !closedNetworks.check(mapped, family === 4 ? 'ipv4' : 'ipv6');
}

/**
 * Finds the addresses of a host for a request, public ones alone: a file of a stranger, or the name
 * server of one, can lead no request to the machine that checks links or to its neighbours.
 */
export const lookupPublic: LookupFunction = (host, options, callback) => {
  lookup(host, { ...options, all: true }, (error, found) => {
    if (error !== null) {
      callback(error, []);
      return;
    }
    const [first, ...rest] = found.filter(({ address }) => isPublicAddress(address));
    if (first === undefined) callback(new ClosedNetworkError(host), []);
    else answer(options.all === true, [first, ...rest], callback);
  });
};

function answer(
  wantsAll: boolean,
  found: readonly [LookupAddress, ...LookupAddress[]],
  callback: Parameters<LookupFunction>[2],
): void {
  if (wantsAll) callback(null, [...found]);
  else callback(null, found[0].address, found[0].family);
}
