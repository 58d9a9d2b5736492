// The few pictures of the interface, drawn in the colour of the text. Always decoration: words stand beside them.
const PATHS = {
  check: 'M3.5 8.5l3 3 6-7',
  shield: 'M8 1.8l5 1.8v4c0 3.2-2 5.4-5 6.6-3-1.2-5-3.4-5-6.6v-4z',
  'shield-check': 'M8 1.8l5 1.8v4c0 3.2-2 5.4-5 6.6-3-1.2-5-3.4-5-6.6v-4zM5.6 8l1.8 1.8 3.1-3.6',
  question: 'M8 14.2A6.2 6.2 0 108 1.8a6.2 6.2 0 000 12.4zM8 4.6v4.2M8 11v.4',
  lock: 'M4 7.2h8v6H4zM5.6 7V5.2a2.4 2.4 0 014.8 0V7',
  stop: 'M8 14.2A6.2 6.2 0 108 1.8a6.2 6.2 0 000 12.4zM4.8 8h6.4',
  note: 'M8 14.2A6.2 6.2 0 108 1.8a6.2 6.2 0 000 12.4zM8 7.4v3.8M8 4.8v.4',
  chevron: 'M5.5 3.5L10 8l-4.5 4.5',
  close: 'M4 4l8 8M12 4l-8 8',
  send: 'M2.2 2.6l11.6 5.4-11.6 5.4 1.6-5.4zM3.8 8h5',
  attach: 'M12.6 7.4l-4.9 4.9a3 3 0 01-4.2-4.2l5.4-5.4a2 2 0 012.8 2.8l-5.2 5.2a1 1 0 01-1.4-1.4l4.5-4.5',
  plus: 'M8 3v10M3 8h10',
  undo: 'M3 6h6.5a3.2 3.2 0 010 6.5H6M5.5 3.2L2.8 6l2.7 2.8',
  list: 'M6 4h7.5M6 8h7.5M6 12h7.5M2.8 4h.4M2.8 8h.4M2.8 12h.4',
  numbers: 'M6.5 4h7M6.5 8h7M6.5 12h7M2.4 3l.9-.5v3M2.3 10.4c0-1 1.7-1 1.7 0 0 .7-1.7 1.6-1.7 2.1H4',
  outbox: 'M2 9.5h3.2l1 1.8h3.6l1-1.8H14M2 9.5v4h12v-4L11.8 6M2 9.5L4.2 6M8 8.4V1.8M5.6 4L8 1.8 10.4 4',
  clock: 'M8 14.2A6.2 6.2 0 108 1.8a6.2 6.2 0 000 12.4zM8 4.6V8l2.4 1.6',
  back: 'M6 4L2.8 7.2 6 10.4M3 7.2h6.4a3.6 3.6 0 013.6 3.6v1.4',
  left: 'M10.5 3.5L6 8l4.5 4.5',
  people:
    'M6 8a2.4 2.4 0 100-4.8A2.4 2.4 0 006 8zM1.8 13c.3-2.2 2-3.4 4.2-3.4s3.9 1.2 4.2 3.4M10.4 3.6a2.2 2.2 0 010 4.2M11.6 9.8c1.5.4 2.4 1.5 2.6 3.2',
  keyboard: 'M1.8 4.2h12.4v7.6H1.8zM4.2 6.6h.4M6.6 6.6H7M9 6.6h.4M11.4 6.6h.4M5 9.4h6',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="cs-icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
