'use client';

import { Maximize, Minus, Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useMemo, useRef } from 'react';
import { IconButton } from '#app/ui/icon-button.tsx';
import type { Place } from '#lib/map/layout/place-nodes.ts';
import type { Arrow, Picture } from '#lib/map/picture.ts';
import type { Tie } from '#lib/ties/schema.ts';
import { overviewDrawing } from './overview-drawing.ts';
import { BAND, type NamedBand, overviewGraph, TIE } from './overview-graph.ts';
import { nearby, type Selection } from './selection.ts';
import { useColours } from './use-colours.ts';

export type MapOverviewProps = {
  picture: Picture;
  places: ReadonlyMap<string, Place>;
  bands: readonly NamedBand[];
  ties: readonly Tie[];
  shown: (arrow: Arrow) => boolean;
  selection: Selection;
  onSelect: (selection: Selection) => void;
  label: string;
  /** Someone has put an actor elsewhere; without it actors stay where they are. */
  onMove?: (id: string, place: Place) => void;
};

/** How many arrows an actor has in the drawing. */
const arrowsOf = (graph: ReturnType<typeof overviewGraph>, id: string | undefined) =>
  graph.edges(id).filter((edge) => !edge.startsWith(TIE)).length;

/** A network of hundreds and thousands: points and arrows on one canvas. The only part that knows that library. */
export default function MapOverview(props: MapOverviewProps) {
  const { picture, places, bands, ties, shown, selection, onSelect, label, onMove } = props;
  const t = useTranslations('map');
  const say = useTranslations('network.overview');
  const room = useRef<HTMLDivElement>(null);
  const drawing = useRef<ReturnType<typeof overviewDrawing>>(null);
  const now = useRef({ onSelect, onMove });
  now.current = { onSelect, onMove };
  const colours = useColours();
  const near = useMemo(() => nearby(picture, selection), [picture, selection]);
  const graph = useMemo(
    () => overviewGraph(picture, places, shown, { selection, near, colours, bands, ties }),
    [picture, places, shown, selection, near, colours, bands, ties],
  );
  // Made once: what it shows is put in from the effect below.
  useEffect(() => {
    const hints = { wheel: say('wheel'), apple: say('apple'), touch: say('touch') };
    const sigma = overviewDrawing(room.current!, hints);
    drawing.current = sigma;
    sigma.on('clickNode', ({ node }) => {
      if (!node.startsWith(BAND)) now.current.onSelect({ kind: 'actor', id: node });
    });
    sigma.on('clickEdge', ({ edge }) => {
      if (!edge.startsWith(TIE)) now.current.onSelect({ kind: 'arrow', id: edge });
    });
    sigma.on('clickStage', () => now.current.onSelect(null));
    sigma.on('nodeDragEnd', ({ node }) => {
      const { x, y } = sigma.getGraph().getNodeAttributes(node);
      if (!node.startsWith(BAND)) now.current.onMove?.(node, { x, y: -y });
    });
    // A canvas keeps nothing for the printer: it is painted once more for it.
    const print = () => void sigma.refresh();
    window.addEventListener('beforeprint', print);
    return () => {
      window.removeEventListener('beforeprint', print);
      sigma.kill();
    };
  }, []);
  useEffect(() => {
    const sigma = drawing.current!;
    sigma.setSetting('enableNodeDrag', onMove !== undefined);
  }, [onMove !== undefined]);
  useEffect(() => {
    drawing.current?.setGraph(graph);
  }, [graph]);
  // Who is selected elsewhere, in the list or in a sentence, is brought into view.
  useEffect(() => {
    const sigma = drawing.current;
    if (selection?.kind !== 'actor' || !sigma?.getGraph().hasNode(selection.id)) return;
    const at = sigma.getNodeDisplayData(selection.id);
    const camera = sigma.getCamera();
    const seen = at && sigma.framedGraphToViewport(at);
    const { width, height } = sigma.getDimensions();
    if (!at || !seen) return;
    if (seen.x > 0 && seen.x < width && seen.y > 0 && seen.y < height) return;
    camera.setState({ x: at.x, y: at.y, ratio: Math.min(camera.ratio, 0.5) });
  }, [selection?.id]);
  // What is shown is another part of the map: all of it in view again.
  useEffect(() => {
    drawing.current?.getCamera().setState({ x: 0.5, y: 0.5, ratio: 1, angle: 0 });
  }, [picture.actors.size, bands]);

  const chosen =
    selection?.kind === 'actor' && graph.hasNode(selection.id)
      ? graph.getNodeAttributes(selection.id)
      : null;
  const zoom = (factor: number) => {
    const camera = drawing.current?.getCamera();
    camera?.setState({ ratio: camera.getBoundedRatio(camera.ratio * factor) });
  };
  return (
    <section aria-label={label} className="relative size-full" data-overview={graph.order}>
      <div ref={room} className="size-full" />
      <p role="status" className="sr-only">
        {chosen && say('marked', { name: chosen.label, count: arrowsOf(graph, selection?.id) })}
      </p>
      <div className="screen-only absolute bottom-2 start-2 flex rounded-md border border-line bg-surface">
        <IconButton label={t('zoomIn')} icon={<Plus />} onClick={() => zoom(1 / 1.5)} />
        <IconButton label={t('zoomOut')} icon={<Minus />} onClick={() => zoom(1.5)} />
        <IconButton
          label={t('fit')}
          icon={<Maximize />}
          onClick={() => drawing.current?.getCamera().setState({ x: 0.5, y: 0.5, ratio: 1 })}
        />
      </div>
    </section>
  );
}
