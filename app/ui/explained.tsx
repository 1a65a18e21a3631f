'use client';

import * as RadixTooltip from 'radix-ui/tooltip';

/** A word that says why it stands there: to whoever points at it, comes to it with the keyboard, or hears the page. */
export function Explained({ children, why }: { children: string; why: string }) {
  return (
    <RadixTooltip.Provider delayDuration={150}>
      <RadixTooltip.Root>
        <RadixTooltip.Trigger asChild>
          <button
            type="button"
            aria-description={why}
            // A tap asks why too, rather than closing it at once.
            onClick={(event) => event.preventDefault()}
            className="min-h-11 cursor-help text-start underline decoration-dotted underline-offset-4"
          >
            {children}
          </button>
        </RadixTooltip.Trigger>
        <RadixTooltip.Portal>
          <RadixTooltip.Content
            sideOffset={4}
            collisionPadding={8}
            className="z-50 max-w-72 rounded-md border border-line bg-surface px-3 py-2 text-sm text-ink wrap-anywhere shadow-float"
          >
            {why}
          </RadixTooltip.Content>
        </RadixTooltip.Portal>
      </RadixTooltip.Root>
    </RadixTooltip.Provider>
  );
}
