'use client';

import * as RadixTooltip from 'radix-ui/tooltip';
import { useRef, useState } from 'react';

/** A word that says why it stands there: to whoever points at it, comes to it with the keyboard, taps it, or hears the page. */
export function Explained({ children, why }: { children: string; why: string }) {
  const [open, setOpen] = useState(false);
  // Coming to a word may scroll the page, which would close what it says at once.
  const held = useRef(false);
  const hold = (on: boolean) => {
    held.current = on;
    setOpen(on);
  };
  return (
    <RadixTooltip.Provider delayDuration={150}>
      <RadixTooltip.Root open={open} onOpenChange={(next) => setOpen(next || held.current)}>
        <RadixTooltip.Trigger asChild>
          <button
            type="button"
            aria-description={why}
            onFocus={() => hold(true)}
            onBlur={() => hold(false)}
            onClick={() => hold(true)}
            className="min-h-11 cursor-help text-start underline decoration-dotted underline-offset-4"
          >
            {children}
          </button>
        </RadixTooltip.Trigger>
        {/* In place, where the page's regions are; it is fixed, so that nothing that scrolls cuts it. */}
        <RadixTooltip.Content
          sideOffset={4}
          collisionPadding={8}
          onEscapeKeyDown={() => hold(false)}
          className="z-50 max-w-72 rounded-md border border-line bg-surface px-3 py-2 text-sm font-normal whitespace-normal text-ink wrap-anywhere shadow-float"
        >
          {why}
        </RadixTooltip.Content>
      </RadixTooltip.Root>
    </RadixTooltip.Provider>
  );
}
