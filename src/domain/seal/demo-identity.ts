/**
 * PUBLIC BY DESIGN. NOT A SECRET. Everybody can open what is sealed to this key.
 *
 * The demonstration has only fictional people, and ships their sealed parts together with the key, so
 * that anyone can try planning, publishing and full verification. Only a programme whose
 * `program.yml` says `demo: true` may use it; `check` refuses it anywhere else, and the join page of
 * any other programme refuses to send to it.
 */
export const demoIdentity =
  'AGE-SECRET-KEY-1VJ52QD66GZ0RX8HRQ7U6UDE9NDQV5EWNFHWMHG9G5PYMNC0QM9FQDF93GU';

/** The public half of the demo identity: what the demo's cohorts list under `recipients`. */
export const demoRecipient = 'age1s4nq8wu46rt2hertf7lg9x7v3rw6ru7mmd4pwnd7agr05rgqw9hsalzsa6';
