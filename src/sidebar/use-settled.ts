// A value that is passed on only when it has stood still for a while.
import { useEffect, useState } from 'preact/hooks';

export function useSettled<T>(value: T, pause: number): T {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(() => value), pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return settled;
}
