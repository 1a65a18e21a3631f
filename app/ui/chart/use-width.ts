import { useEffect, useRef, useState } from 'react';

/** The width an element really has, and which way it reads; a guess until the browser has laid it out. */
export function useWidth<Element extends HTMLElement>(guess: number) {
  const ref = useRef<Element>(null);
  const [size, setSize] = useState({ width: guess, rightToLeft: false, measured: false });
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new ResizeObserver(() =>
      setSize({
        width: Math.max(240, Math.floor(element.clientWidth)),
        rightToLeft: getComputedStyle(element).direction === 'rtl',
        measured: true,
      }),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, ...size };
}
