// Mails made to be slow: what is repeated here has cost some parser or pattern far more than its size.

const PIECES = {
  'one word without end': 'a',
  'spaces only': ' ',
  'empty lines': '\n',
  'dashes, as rules and signatures are made of': '-- \n',
  'quote marks': '> ',
  'quote headers that never end': 'On Mon, Mar 5, 2026 at 9:14 AM Sam Lee <sam@x.example> ',
  'From: lines': 'From: Sam\nSent: Monday\n',
  'promises without an end': 'I will we will ',
  'promises with adverbs': "we'll really really really ",
  'amounts and percents': '$1,000.00 15% ',
  digits: '1',
  'digits with commas': '1,',
  dates: '12/12 by Friday ',
  'numbers in words': 'twenty one hundred and ',
  conditions: 'if you can, then if ',
  'reported speech': 'he said that she said that ',
  commas: 'we, ',
  'quotes and brackets': '“(["',
  emoji: '👩‍👩‍👧‍👦',
  'combining marks': 'e\u0301',
};

const TAGS = {
  'open angle brackets': '<',
  'tags that never close': '<b ',
  'attributes without end': '<p a="',
  'nested elements': '<div><blockquote>',
  'nested tables': '<table><tr><td>',
  'comments that never close': '<!-- ',
  'entities cut short': '&#x1F4A;&amp',
  'inline elements between letters': '<i>w</i><b>e</b>',
};

/**
 * Bodies of about so many characters each.
 * @param {number} length
 * @returns {{ name: string, body: { text: string } | { html: string } }[]}
 */
export function makeHostileMails(length) {
  const fill = (/** @type {string} */ piece) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  return [
    ...Object.entries(PIECES).map(([name, piece]) => ({ name, body: { text: fill(piece) } })),
    ...Object.entries(TAGS).map(([name, piece]) => ({ name, body: { html: fill(piece) } })),
  ];
}
