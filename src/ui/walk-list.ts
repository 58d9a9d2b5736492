// Arrow keys, Home and End walk the lines of a list; what is folded away is passed over.
export function walkList(event: KeyboardEvent & { readonly currentTarget: HTMLElement }, line: string): void {
  const { key, target, currentTarget } = event;
  if (!(target instanceof HTMLElement) || !target.matches(line)) return;
  const lines = Array.from(currentTarget.querySelectorAll<HTMLElement>(line)).filter((one) => one.checkVisibility());
  const at = lines.indexOf(target);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: lines.length - 1 }[key];
  if (next === undefined) return;
  event.preventDefault();
  lines[Math.max(0, Math.min(next, lines.length - 1))]?.focus();
}
