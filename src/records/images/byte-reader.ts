/** Reads numbers and tags out of bytes; past the end everything reads as 0. */
export class ByteReader {
  readonly #view: DataView;
  readonly length: number;

  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.length = bytes.byteLength;
  }

  byte(at: number): number {
    return this.#fits(at, 1) ? this.#view.getUint8(at) : 0;
  }

  number16(at: number, order: 'big' | 'little'): number {
    return this.#fits(at, 2) ? this.#view.getUint16(at, order === 'little') : 0;
  }

  number32(at: number, order: 'big' | 'little'): number {
    return this.#fits(at, 4) ? this.#view.getUint32(at, order === 'little') : 0;
  }

  /** Four letters that name a chunk or box. */
  tag(at: number): string {
    return String.fromCharCode(
      this.byte(at),
      this.byte(at + 1),
      this.byte(at + 2),
      this.byte(at + 3),
    );
  }

  #fits(at: number, size: number): boolean {
    return at >= 0 && at + size <= this.length;
  }
}
