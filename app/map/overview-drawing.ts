import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import {
  extremityArrow,
  layerFill,
  layerPlain,
  pathLine,
  sdfCircle,
  sdfDiamond,
  sdfSquare,
  sdfTriangle,
} from 'sigma/rendering';
import type { Link, Point } from './overview-graph.ts';

/** What to say when somebody scrolls over the drawing without the key, or with one finger. */
export type Hints = { wheel: string; apple: string; touch: string };

/** An empty drawing in a room, with how points, arrows and names look. Whoever asks for it ends it. */
export const overviewDrawing = (room: HTMLElement, hints: Hints) =>
  new Sigma(new MultiDirectedGraph<Point, Link>(), room, {
    primitives: {
      nodes: {
        shapes: [sdfCircle(), sdfSquare(), sdfTriangle(), sdfDiamond()],
        layers: [layerFill()],
      },
      edges: {
        paths: [pathLine()],
        extremities: [extremityArrow({ lengthRatio: 4, widthRatio: 3 })],
        defaultHead: 'arrow',
        layers: [layerPlain()],
      },
    },
    styles: {
      nodes: {
        x: { attribute: 'x' },
        y: { attribute: 'y' },
        size: { attribute: 'size' },
        color: { attribute: 'color' },
        shape: { attribute: 'shape' },
        label: { attribute: 'label' },
        labelColor: { attribute: 'ink' },
        labelPosition: { attribute: 'beside' },
        labelSize: { attribute: 'letters' },
        labelFont: 'Public Sans Variable, Public Sans, sans-serif',
        labelVisibility: ({ named }, { isHovered }) => (isHovered ? 'visible' : named),
        depth: (_, { isHovered }) => (isHovered ? 'topNodes' : 'nodes'),
        backdropVisibility: (_, { isHovered }) => (isHovered ? 'visible' : 'hidden'),
        backdropColor: { attribute: 'ground' },
        cursor: 'pointer',
      },
      edges: {
        size: { attribute: 'size' },
        color: { attribute: 'color' },
        depth: { attribute: 'depth' },
        cursor: 'pointer',
      },
    },
    settings: {
      renderEdgeLabels: false,
      enableEdgeEvents: true,
      labelDensity: 0.7,
      labelGridCellSize: 240,
      labelRenderedSizeThreshold: 4,
      // A point is as large as it says on the screen, however far the map reaches.
      itemSizesReference: 'screen',
      // Room for the target's name, which stands below it at the edge.
      stagePadding: Math.min(72, room.clientWidth / 8),
      minCameraRatio: 0.02,
      maxCameraRatio: 2,
      enableCameraRotation: false,
      // The wheel and one finger scroll the page, as over every other drawing here.
      gestureTarget: 'shared',
      sharedGestureWheelMessage: hints.wheel,
      sharedGestureAppleWheelMessage: hints.apple,
      sharedGestureTouchMessage: hints.touch,
      inertiaDuration: 0,
      zoomDuration: 0,
    },
  });
