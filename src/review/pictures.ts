// Pictures that the review alone draws, as paths of an icon.
export const LEFT = 'M10.5 3.5L6 8l4.5 4.5';
export const PEOPLE =
  'M6 8a2.4 2.4 0 100-4.8A2.4 2.4 0 006 8zM1.8 13c.3-2.2 2-3.4 4.2-3.4s3.9 1.2 4.2 3.4M10.4 3.6a2.2 2.2 0 010 4.2M11.6 9.8c1.5.4 2.4 1.5 2.6 3.2';
export const KEYBOARD = 'M1.8 4.2h12.4v7.6H1.8zM4.2 6.6h.4M6.6 6.6H7M9 6.6h.4M11.4 6.6h.4M5 9.4h6';
