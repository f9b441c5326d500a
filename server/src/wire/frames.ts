// The framing of the protocol on a stream of bytes: each message is JSON, behind a header that tells its length.

const headerEnd = '\r\n\r\n';
/** Bytes in which a header must have ended: one that goes on is none. */
const longestHeader = 4096;

/** Takes a stream as it comes and gives back the bodies of its messages; a header without a length is passed over. */
export class Frames {
  #parts: Buffer[] = [];
  /** Bytes that wait in the parts. */
  #waiting = 0;
  /** Bytes of the body at hand; undefined while its header is awaited. */
  #length: number | undefined;

  *push(chunk: Buffer): Generator<string> {
    this.#parts.push(chunk);
    this.#waiting += chunk.length;
    while (this.#length !== undefined || this.#readHeader()) {
      // a long body comes in many parts, which are joined once
      if (this.#length === undefined) continue;
      if (this.#waiting < this.#length) return;
      yield this.#take(this.#length).toString('utf8');
      this.#length = undefined;
    }
  }

  /** Whether a header was there to be read. */
  #readHeader(): boolean {
    const bytes = this.#joined();
    const end = bytes.indexOf(headerEnd);
    if (end < 0 && bytes.length > longestHeader) this.#take(bytes.length - headerEnd.length);
    if (end < 0) return false;
    const header = this.#take(end + headerEnd.length).toString('latin1');
    const digits = /(?:^|\n)content-length: *(\d{1,10})/i.exec(header)?.[1];
    this.#length = digits === undefined ? undefined : Number(digits);
    return true;
  }

  #joined(): Buffer {
    const [only] = this.#parts;
    const bytes = only && this.#parts.length === 1 ? only : Buffer.concat(this.#parts);
    this.#parts = [bytes];
    return bytes;
  }

  #take(length: number): Buffer {
    const bytes = this.#joined();
    this.#parts = [bytes.subarray(length)];
    this.#waiting -= length;
    return bytes.subarray(0, length);
  }
}

export function framed(message: unknown): string {
  const body = JSON.stringify(message);
  return `Content-Length: ${Buffer.byteLength(body)}${headerEnd}${body}`;
}
