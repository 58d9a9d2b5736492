// Comma-separated values (RFC 4180): quoted cells, doubled quotes, line breaks inside quotes. Empty lines are passed over.
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const source = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const endRow = () => {
    row.push(cell);
    cell = '';
    if (row.some((one) => one.trim() !== '')) rows.push(row);
    row = [];
  };
  for (let i = 0; i < source.length; i++) {
    const sign = source.charAt(i);
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (source.charAt(i + 1) === '"') cell += source.charAt(++i);
      else quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === ',') {
      row.push(cell);
      cell = '';
    } else if (sign === '\n') endRow();
    else cell += sign;
  }
  endRow();
  return rows;
}
