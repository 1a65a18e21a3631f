import { BeamDrawing } from '#app/ui/beam-drawing.tsx';
import type { SharedMap } from '#lib/map-shares/schema.ts';
import { ReducedDrawing } from './reduced-drawing.tsx';
import type { SharedWords } from './shared-words.ts';

/** A part of a map for whoever it is shown to: the drawing, the balance where it is shown, and all of it as a list. */
export function SharedMapView({ shared, words }: { shared: SharedMap; words: SharedWords }) {
  const { map, point } = shared;
  if (map.actors.length === 0)
    return <p className="border-y border-line py-8 text-md text-muted">{words.empty}</p>;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <ReducedDrawing
        map={map}
        linked
        label={words.drawing}
        labels={new Map(words.actors.map(({ id, label }) => [id, label]))}
      />
      <p className="max-w-measure text-muted">{words.part}</p>
      {point && words.balance && (
        <figure className="w-full max-w-100">
          <figcaption className="font-semibold">{words.balance.title}</figcaption>
          <p className="flex flex-wrap justify-between gap-x-6 text-sm text-muted">
            <span>{words.balance.us}</span>
            <span>{words.balance.them}</span>
          </p>
          <BeamDrawing pull={point} interval={null} label={words.balance.said} />
        </figure>
      )}
      <section className="grid gap-3">
        <h2 className="text-lg">{words.list}</h2>
        <ul className="grid gap-3 sm:grid-cols-[repeat(auto-fill,minmax(17rem,1fr))]">
          {words.actors.map(({ id, label, about, stands, supplies }) => (
            <li
              key={id}
              id={id}
              className="scroll-mt-4 rounded-md border border-line bg-surface p-3 target:outline-2 target:outline-accent"
            >
              <h3 className="text-base wrap-anywhere">{label}</h3>
              <p className="text-sm text-muted wrap-anywhere">{about}</p>
              {stands && <p className="text-sm">{stands}</p>}
              <p className="mt-2 text-sm text-muted">
                {supplies.length > 0 ? words.needs : words.alone}
              </p>
              {supplies.length > 0 && (
                <ul className="ms-4 list-disc wrap-anywhere">
                  {supplies.map(({ text, source }) => (
                    <li key={text}>
                      {text}
                      {source && <span className="block text-sm text-muted">{source}</span>}
                    </li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
