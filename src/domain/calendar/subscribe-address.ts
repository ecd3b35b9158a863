/** Names under which no site of the public web stands (RFC 2606, RFC 6761). */
const reserved = /(^|\.)(example(\.(com|net|org))?|invalid|test|localhost)$/;

/**
 * Turns the address of a calendar into one that programs with calendars open to subscribe to it.
 * @param address of http or https
 */
export function toSubscribeAddress(address: string): string {
  return address.replace(/^https?:/, 'webcal:');
}

/** Tells whether the site of an address can be reached by others, as far as its name tells. */
export function hasPublicHost(address: string): boolean {
  return !reserved.test(new URL(address).hostname);
}
