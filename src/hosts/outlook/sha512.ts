// SHA-512 (FIPS 180-4) of bytes, for Ed25519. Synchronous and without BigInt: classic Outlook's runtime may have neither crypto nor more
// than ES2016. Each 64-bit word is two 32-bit halves, the high one first.

// biome-ignore format: a table of constants
const K = new Int32Array([
  0x428a2f98, 0xd728ae22, 0x71374491, 0x23ef65cd, 0xb5c0fbcf, 0xec4d3b2f, 0xe9b5dba5, 0x8189dbbc, 0x3956c25b, 0xf348b538,
  0x59f111f1, 0xb605d019, 0x923f82a4, 0xaf194f9b, 0xab1c5ed5, 0xda6d8118, 0xd807aa98, 0xa3030242, 0x12835b01, 0x45706fbe,
  0x243185be, 0x4ee4b28c, 0x550c7dc3, 0xd5ffb4e2, 0x72be5d74, 0xf27b896f, 0x80deb1fe, 0x3b1696b1, 0x9bdc06a7, 0x25c71235,
  0xc19bf174, 0xcf692694, 0xe49b69c1, 0x9ef14ad2, 0xefbe4786, 0x384f25e3, 0x0fc19dc6, 0x8b8cd5b5, 0x240ca1cc, 0x77ac9c65,
  0x2de92c6f, 0x592b0275, 0x4a7484aa, 0x6ea6e483, 0x5cb0a9dc, 0xbd41fbd4, 0x76f988da, 0x831153b5, 0x983e5152, 0xee66dfab,
  0xa831c66d, 0x2db43210, 0xb00327c8, 0x98fb213f, 0xbf597fc7, 0xbeef0ee4, 0xc6e00bf3, 0x3da88fc2, 0xd5a79147, 0x930aa725,
  0x06ca6351, 0xe003826f, 0x14292967, 0x0a0e6e70, 0x27b70a85, 0x46d22ffc, 0x2e1b2138, 0x5c26c926, 0x4d2c6dfc, 0x5ac42aed,
  0x53380d13, 0x9d95b3df, 0x650a7354, 0x8baf63de, 0x766a0abb, 0x3c77b2a8, 0x81c2c92e, 0x47edaee6, 0x92722c85, 0x1482353b,
  0xa2bfe8a1, 0x4cf10364, 0xa81a664b, 0xbc423001, 0xc24b8b70, 0xd0f89791, 0xc76c51a3, 0x0654be30, 0xd192e819, 0xd6ef5218,
  0xd6990624, 0x5565a910, 0xf40e3585, 0x5771202a, 0x106aa070, 0x32bbd1b8, 0x19a4c116, 0xb8d2d0c8, 0x1e376c08, 0x5141ab53,
  0x2748774c, 0xdf8eeb99, 0x34b0bcb5, 0xe19b48a8, 0x391c0cb3, 0xc5c95a63, 0x4ed8aa4a, 0xe3418acb, 0x5b9cca4f, 0x7763e373,
  0x682e6ff3, 0xd6b2b8a3, 0x748f82ee, 0x5defb2fc, 0x78a5636f, 0x43172f60, 0x84c87814, 0xa1f0ab72, 0x8cc70208, 0x1a6439ec,
  0x90befffa, 0x23631e28, 0xa4506ceb, 0xde82bde9, 0xbef9a3f7, 0xb2c67915, 0xc67178f2, 0xe372532b, 0xca273ece, 0xea26619c,
  0xd186b8c7, 0x21c0c207, 0xeada7dd6, 0xcde0eb1e, 0xf57d4f7f, 0xee6ed178, 0x06f067aa, 0x72176fba, 0x0a637dc5, 0xa2c898a6,
  0x113f9804, 0xbef90dae, 0x1b710b35, 0x131c471b, 0x28db77f5, 0x23047d84, 0x32caab7b, 0x40c72493, 0x3c9ebe0a, 0x15c9bebc,
  0x431d67c4, 0x9c100d4c, 0x4cc5d4be, 0xcb3e42b6, 0x597f299c, 0xfc657e2a, 0x5fcb6fab, 0x3ad6faec, 0x6c44198c, 0x4a475817,
]);
// biome-ignore format: a table of constants
const START = [
  0x6a09e667, 0xf3bcc908, 0xbb67ae85, 0x84caa73b, 0x3c6ef372, 0xfe94f82b, 0xa54ff53a, 0x5f1d36f1, 0x510e527f, 0xade682d1,
  0x9b05688c, 0x2b3e6c1f, 0x1f83d9ab, 0xfb41bd6b, 0x5be0cd19, 0x137e2179,
];

const BLOCK = 128;

export function sha512(message: Uint8Array): Uint8Array {
  const padded = new Uint8Array(Math.ceil((message.length + 17) / BLOCK) * BLOCK);
  padded.set(message);
  padded[message.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 4, message.length * 8);
  const state = new Int32Array(START);
  const words = new Int32Array(160);
  for (let at = 0; at < padded.length; at += BLOCK) {
    schedule(view, at, words);
    compress(state, words);
  }
  const out = new Uint8Array(64);
  const result = new DataView(out.buffer);
  state.forEach((half, i) => {
    result.setInt32(i * 4, half);
  });
  return out;
}

/** The low half of a sum, and what it carries into the high one. */
let carry = 0;
function addLow(...halves: number[]): number {
  let sum = 0;
  for (const half of halves) sum += half >>> 0;
  carry = Math.floor(sum / 0x100000000);
  return sum | 0;
}

const shift = (high: number, low: number, by: number) => (high >>> by) | (low << (32 - by));
/** Halves of a 64-bit word turned right; by 32 and more the halves change places. */
const turn = (high: number, low: number, by: number) => (by < 32 ? shift(high, low, by) : shift(low, high, by - 32));

function schedule(view: DataView, at: number, words: Int32Array): void {
  for (let i = 0; i < 32; i++) words[i] = view.getInt32(at + i * 4);
  for (let i = 32; i < 160; i += 2) {
    const [h15, l15] = [words[i - 30] || 0, words[i - 29] || 0];
    const [h2, l2] = [words[i - 4] || 0, words[i - 3] || 0];
    const s0High = turn(h15, l15, 1) ^ turn(h15, l15, 8) ^ (h15 >>> 7);
    const s0Low = turn(l15, h15, 1) ^ turn(l15, h15, 8) ^ shift(l15, h15, 7);
    const s1High = turn(h2, l2, 19) ^ turn(h2, l2, 61) ^ (h2 >>> 6);
    const s1Low = turn(l2, h2, 19) ^ turn(l2, h2, 61) ^ shift(l2, h2, 6);
    words[i + 1] = addLow(words[i - 31] || 0, s0Low, words[i - 13] || 0, s1Low);
    words[i] = ((words[i - 32] || 0) + s0High + (words[i - 14] || 0) + s1High + carry) | 0;
  }
}

function compress(state: Int32Array, words: Int32Array): void {
  const v = Int32Array.from(state);
  const half = (i: number) => v[i] || 0;
  for (let i = 0; i < 160; i += 2) {
    const [aH, aL, eH, eL] = [half(0), half(1), half(8), half(9)];
    const bigE = [turn(eH, eL, 14) ^ turn(eH, eL, 18) ^ turn(eH, eL, 41), turn(eL, eH, 14) ^ turn(eL, eH, 18) ^ turn(eL, eH, 41)];
    const bigA = [turn(aH, aL, 28) ^ turn(aH, aL, 34) ^ turn(aH, aL, 39), turn(aL, aH, 28) ^ turn(aL, aH, 34) ^ turn(aL, aH, 39)];
    const choice = (k: number) => (half(8 + k) & half(10 + k)) ^ (~half(8 + k) & half(12 + k));
    const majority = (k: number) => (half(k) & half(2 + k)) ^ (half(k) & half(4 + k)) ^ (half(2 + k) & half(4 + k));
    const t1L = addLow(half(15), bigE[1] || 0, choice(1), K[i + 1] || 0, words[i + 1] || 0);
    const t1H = (half(14) + (bigE[0] || 0) + choice(0) + (K[i] || 0) + (words[i] || 0) + carry) | 0;
    const t2L = addLow(bigA[1] || 0, majority(1));
    const t2H = ((bigA[0] || 0) + majority(0) + carry) | 0;
    const dL = addLow(half(7), t1L);
    const dH = (half(6) + t1H + carry) | 0;
    v.copyWithin(2, 0, 14);
    v[9] = dL;
    v[8] = dH;
    v[1] = addLow(t1L, t2L);
    v[0] = (t1H + t2H + carry) | 0;
  }
  for (let i = 0; i < 16; i += 2) {
    state[i + 1] = addLow(state[i + 1] || 0, half(i + 1));
    state[i] = ((state[i] || 0) + half(i) + carry) | 0;
  }
}
