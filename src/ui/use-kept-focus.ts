// What had the keyboard may be drawn away under it. Then the keyboard goes to the nearest thing that stays, and not to nowhere.
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

export function useKeptFocus(root: RefObject<HTMLElement | null>, choose: (root: HTMLElement) => HTMLElement | null): void {
  useEffect(() => {
    const element = root.current;
    if (element === null) return;
    let last: Element | null = null;
    const end = new AbortController();
    const note = ({ target }: FocusEvent) => {
      last = target instanceof Element && element.contains(target) ? target : null;
    };
    const mend = () => {
      if (last === null || last.isConnected || document.activeElement !== document.body) return;
      last = null;
      choose(element)?.focus();
    };
    const observer = new MutationObserver(mend);
    observer.observe(element, { childList: true, subtree: true });
    document.addEventListener('focusin', note, { signal: end.signal });
    return () => {
      observer.disconnect();
      end.abort();
    };
  }, []);
}
