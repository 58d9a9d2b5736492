// SHA-256 (FIPS 180-4) of a text's UTF-8 bytes. Synchronous: the platform's own is not, and no mail client waits while it sends.

// biome-ignore format: a table of constants
const K = new Int32Array([
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
  0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
  0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
  0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
  0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
  0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
  0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
  0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
]);

/** The digest as 64 hex digits. A lone surrogate counts as U+FFFD, as everywhere in UTF-8. */
export function sha256(text: string): string {
  const bytes = new Uint8Array(((text.length * 3 + 9 + 63) >> 6) << 6);
  const length = encode(text, bytes);
  const end = pad(bytes, length);
  const state = new Int32Array([0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19]);
  const words = new Int32Array(64);
  const block = new DataView(bytes.buffer);
  for (let offset = 0; offset < end; offset += 64) {
    schedule(block, offset, words);
    compress(state, words);
  }
  let hex = '';
  for (let i = 0; i < 8; i++) hex += `0000000${((state[i] ?? 0) >>> 0).toString(16)}`.slice(-8);
  return hex;
}

function encode(text: string, bytes: Uint8Array): number {
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    let code = text.charCodeAt(i);
    for (; code < 0x80; code = text.charCodeAt(++i)) bytes[at++] = code;
    if (i >= text.length) break;
    if (code < 0x800) {
      bytes[at++] = 0xc0 | (code >> 6);
      bytes[at++] = 0x80 | (code & 63);
    } else {
      const low = text.charCodeAt(i + 1);
      if (code >= 0xd800 && code < 0xdc00 && low >= 0xdc00 && low < 0xe000) {
        code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
        i++;
        bytes[at++] = 0xf0 | (code >> 18);
        bytes[at++] = 0x80 | ((code >> 12) & 63);
      } else {
        if (code >= 0xd800 && code < 0xe000) code = 0xfffd;
        bytes[at++] = 0xe0 | (code >> 12);
      }
      bytes[at++] = 0x80 | ((code >> 6) & 63);
      bytes[at++] = 0x80 | (code & 63);
    }
  }
  return at;
}

/** Ends the message with a one bit, zeros and its length in bits; says where the last block ends. */
function pad(bytes: Uint8Array, length: number): number {
  bytes[length] = 0x80;
  const end = ((length + 9 + 63) >> 6) << 6;
  let bits = length * 8;
  for (let i = 1; i <= 8; i++) {
    bytes[end - i] = bits & 255;
    bits = Math.floor(bits / 256);
  }
  return end;
}

/** The block's sixteen words and the 48 that follow from them. */
function schedule(block: DataView, offset: number, words: Int32Array): void {
  for (let i = 0; i < 16; i++) words[i] = block.getInt32(offset + i * 4);
  let w16 = words[0] ?? 0;
  let w2 = words[14] ?? 0;
  let w1 = words[15] ?? 0;
  for (let i = 16; i < 64; i++) {
    const w15 = words[i - 15] ?? 0;
    const s0 = ((w15 >>> 7) | (w15 << 25)) ^ ((w15 >>> 18) | (w15 << 14)) ^ (w15 >>> 3);
    const s1 = ((w2 >>> 17) | (w2 << 15)) ^ ((w2 >>> 19) | (w2 << 13)) ^ (w2 >>> 10);
    const word = (((w16 + s0) | 0) + (((words[i - 7] ?? 0) + s1) | 0)) | 0;
    words[i] = word;
    w16 = w15;
    w2 = w1;
    w1 = word;
  }
}

/** Sixty-four rounds. Eight are written out, so that the letters need not move: each round only changes two of them. */
function compress(state: Int32Array, words: Int32Array): void {
  let a = state[0] ?? 0;
  let b = state[1] ?? 0;
  let c = state[2] ?? 0;
  let d = state[3] ?? 0;
  let e = state[4] ?? 0;
  let f = state[5] ?? 0;
  let g = state[6] ?? 0;
  let h = state[7] ?? 0;
  for (let i = 0; i < 64; i += 8) {
    h = mix(h, e, f, g, i, words);
    d = (d + h) | 0;
    h = (h + spread(a, b, c)) | 0;
    g = mix(g, d, e, f, i + 1, words);
    c = (c + g) | 0;
    g = (g + spread(h, a, b)) | 0;
    f = mix(f, c, d, e, i + 2, words);
    b = (b + f) | 0;
    f = (f + spread(g, h, a)) | 0;
    e = mix(e, b, c, d, i + 3, words);
    a = (a + e) | 0;
    e = (e + spread(f, g, h)) | 0;
    d = mix(d, a, b, c, i + 4, words);
    h = (h + d) | 0;
    d = (d + spread(e, f, g)) | 0;
    c = mix(c, h, a, b, i + 5, words);
    g = (g + c) | 0;
    c = (c + spread(d, e, f)) | 0;
    b = mix(b, g, h, a, i + 6, words);
    f = (f + b) | 0;
    b = (b + spread(c, d, e)) | 0;
    a = mix(a, f, g, h, i + 7, words);
    e = (e + a) | 0;
    a = (a + spread(b, c, d)) | 0;
  }
  const sum = [a, b, c, d, e, f, g, h];
  for (let i = 0; i < 8; i++) state[i] = (state[i] ?? 0) + (sum[i] ?? 0);
}

/** The first half of a round. */
function mix(h: number, e: number, f: number, g: number, i: number, words: Int32Array): number {
  const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
  return (((h + s1) | 0) + (((g ^ (e & (f ^ g))) + (((K[i] ?? 0) + (words[i] ?? 0)) | 0)) | 0)) | 0;
}

/** What its second half adds. */
function spread(a: number, b: number, c: number): number {
  return ((((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10))) + ((a & b) | (c & (a | b)))) | 0;
}
