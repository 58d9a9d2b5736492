// A value that is passed on only when it has stood still for a while, and another before it.
import { useEffect, useState } from 'preact/hooks';

export function useSettled<T>(value: T, before: T, pause: number): T {
  const [settled, settle] = useState(before);
  useEffect(() => {
    const timer = setTimeout(() => settle(() => value), pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return settled;
}
