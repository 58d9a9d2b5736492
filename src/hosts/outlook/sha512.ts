// SHA-512 (FIPS 180-4) of bytes, for Ed25519. Synchronous and without BigInt: classic Outlook's runtime may have neither crypto nor more
// than ES2016. Each 64-bit word is two 32-bit halves, the high one first.

/** Halves from their digits; a text is shorter than a list of numbers. */
const halves = (hex: string) => Int32Array.from(hex.match(/.{8}/g) || [], (half) => Number.parseInt(half, 16));
const K = halves(
  '428a2f98d728ae227137449123ef65cdb5c0fbcfec4d3b2fe9b5dba58189dbbc3956c25bf348b53859f111f1b605d019' +
    '923f82a4af194f9bab1c5ed5da6d8118d807aa98a303024212835b0145706fbe243185be4ee4b28c550c7dc3d5ffb4e2' +
    '72be5d74f27b896f80deb1fe3b1696b19bdc06a725c71235c19bf174cf692694e49b69c19ef14ad2efbe4786384f25e3' +
    '0fc19dc68b8cd5b5240ca1cc77ac9c652de92c6f592b02754a7484aa6ea6e4835cb0a9dcbd41fbd476f988da831153b5' +
    '983e5152ee66dfaba831c66d2db43210b00327c898fb213fbf597fc7beef0ee4c6e00bf33da88fc2d5a79147930aa725' +
    '06ca6351e003826f142929670a0e6e7027b70a8546d22ffc2e1b21385c26c9264d2c6dfc5ac42aed53380d139d95b3df' +
    '650a73548baf63de766a0abb3c77b2a881c2c92e47edaee692722c851482353ba2bfe8a14cf10364a81a664bbc423001' +
    'c24b8b70d0f89791c76c51a30654be30d192e819d6ef5218d69906245565a910f40e35855771202a106aa07032bbd1b8' +
    '19a4c116b8d2d0c81e376c085141ab532748774cdf8eeb9934b0bcb5e19b48a8391c0cb3c5c95a634ed8aa4ae3418acb' +
    '5b9cca4f7763e373682e6ff3d6b2b8a3748f82ee5defb2fc78a5636f43172f6084c87814a1f0ab728cc702081a6439ec' +
    '90befffa23631e28a4506cebde82bde9bef9a3f7b2c67915c67178f2e372532bca273eceea26619cd186b8c721c0c207' +
    'eada7dd6cde0eb1ef57d4f7fee6ed17806f067aa72176fba0a637dc5a2c898a6113f9804bef90dae1b710b35131c471b' +
    '28db77f523047d8432caab7b40c724933c9ebe0a15c9bebc431d67c49c100d4c4cc5d4becb3e42b6597f299cfc657e2a' +
    '5fcb6fab3ad6faec6c44198c4a475817',
);
const START = halves(
  '6a09e667f3bcc908bb67ae8584caa73b3c6ef372fe94f82ba54ff53a5f1d36f1510e527fade682d19b05688c2b3e6c1f' + '1f83d9abfb41bd6b5be0cd19137e2179',
);

const BLOCK = 128;

export function sha512(message: Uint8Array): Uint8Array {
  const padded = new Uint8Array(Math.ceil((message.length + 17) / BLOCK) * BLOCK);
  padded.set(message);
  padded[message.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 4, message.length * 8);
  const state = Int32Array.from(START);
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
