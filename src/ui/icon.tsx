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
  undo: 'M3 6h6.5a3.2 3.2 0 010 6.5H6M5.5 3.2L2.8 6l2.7 2.8',
  list: 'M6 4h7.5M6 8h7.5M6 12h7.5M2.8 4h.4M2.8 8h.4M2.8 12h.4',
  clock: 'M8 14.2A6.2 6.2 0 108 1.8a6.2 6.2 0 000 12.4zM8 4.6V8l2.4 1.6',
  back: 'M6 4L2.8 7.2 6 10.4M3 7.2h6.4a3.6 3.6 0 013.6 3.6v1.4',
} as const;

/** One of these, or the path itself of a picture that one part alone draws: nothing else carries it then. */
export type IconName = keyof typeof PATHS | `M${string}`;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="cs-icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={isShared(name) ? PATHS[name] : name} />
    </svg>
  );
}

function isShared(name: IconName): name is keyof typeof PATHS {
  return name in PATHS;
}
