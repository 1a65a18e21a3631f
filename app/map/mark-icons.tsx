import { Hourglass, Star, Waypoints } from 'lucide-react';
import { type Mark, markKinds } from '#lib/ties/marks.ts';

/** How each mark is drawn. */
export const markIcons: Record<Mark['mark'], typeof Star> = {
  leader: Star,
  broker: Waypoints,
  bottleneck: Hourglass,
};

/** The marks of a card on its upper edge. What they mean is in the card's name and in the legend. */
export function MarkIcons({ marks }: { marks: string }) {
  const own = marks.split(' ');
  return (
    <span aria-hidden className="absolute start-2 top-0 flex -translate-y-3/4 gap-1">
      {markKinds
        .filter((mark) => own.includes(mark))
        .map((mark) => {
          const Icon = markIcons[mark];
          return (
            <span
              key={mark}
              data-mark={mark}
              className="rounded-full border border-orchestrate bg-surface p-0.5 text-orchestrate"
            >
              <Icon className="size-3.5" />
            </span>
          );
        })}
    </span>
  );
}
