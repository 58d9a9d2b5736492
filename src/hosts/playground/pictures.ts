// Pictures that the playground alone draws, as paths of an icon.
export const ATTACH = 'M12.6 7.4l-4.9 4.9a3 3 0 01-4.2-4.2l5.4-5.4a2 2 0 012.8 2.8l-5.2 5.2a1 1 0 01-1.4-1.4l4.5-4.5';
export const PLUS = 'M8 3v10M3 8h10';
export const NUMBERS = 'M6.5 4h7M6.5 8h7M6.5 12h7M2.4 3l.9-.5v3M2.3 10.4c0-1 1.7-1 1.7 0 0 .7-1.7 1.6-1.7 2.1H4';
export const TRAY = 'M2 9.5h3.2l1 1.8h3.6l1-1.8H14M2 9.5v4h12v-4L11.8 6M2 9.5L4.2 6M8 8.4V1.8M5.6 4L8 1.8 10.4 4';
