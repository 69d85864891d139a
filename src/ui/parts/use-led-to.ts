import { useRef } from 'preact/hooks';
import { bringIntoView } from './bring-into-view';

/** Brings what a link led to into view, once for each place. */
export function useLedTo(at: string | null) {
  const led = useRef<string | null>(null);
  return (node: HTMLElement | null) => {
    if (node === null || led.current === at) return;
    led.current = at;
    bringIntoView(node, 'start');
  };
}
