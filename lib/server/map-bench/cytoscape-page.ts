import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type cytoscape from 'cytoscape';

export type Graph = { actors: string[]; arrows: { from: string; to: string }[] };

/**
 * The same graph by Cytoscape.js on an empty page, in rows: names, curved arrows with heads, one size.
 *
 * @returns milliseconds from the call to the first frame after it says that it is ready; reading its script and
 *   making the elements are not in it.
 */
export async function openCytoscape(page: Page, { actors, arrows }: Graph): Promise<number> {
  await page.setContent(
    '<style>html,body,#graph{margin:0;width:100%;height:100%}</style><div id="graph"></div>',
  );
  await page.addScriptTag({
    path: createRequire(import.meta.url).resolve('cytoscape/dist/cytoscape.min.js'),
  });
  const columns = Math.ceil(Math.sqrt(actors.length / 2));
  const elements: cytoscape.ElementDefinition[] = [
    ...actors.map((id, i) => ({
      data: { id, name: `Actor ${id}` },
      position: { x: (i % columns) * 230, y: Math.floor(i / columns) * 90 },
    })),
    ...arrows.map(({ from, to }) => ({ data: { id: `${from}>${to}`, source: from, target: to } })),
  ];
  return page.evaluate(async (list) => {
    const start = performance.now();
    const draw = (window as unknown as { cytoscape: typeof cytoscape }).cytoscape;
    const graph = draw({
      container: document.querySelector<HTMLElement>('#graph'),
      elements: list,
      layout: { name: 'preset' },
      style: [
        {
          selector: 'node',
          style: { label: 'data(name)', width: 138, height: 66, shape: 'round-rectangle' },
        },
        {
          selector: 'edge',
          style: { width: 2, 'curve-style': 'bezier', 'target-arrow-shape': 'triangle' },
        },
      ],
    });
    await new Promise((next) => graph.ready(() => requestAnimationFrame(next)));
    await new Promise((next) => requestAnimationFrame(next));
    const opened = performance.now() - start;
    const { left, top } = document.querySelector('#graph')!.getBoundingClientRect();
    Object.assign(window, {
      drawn: graph.nodes().map((node) => {
        const { x, y } = node.renderedPosition();
        return { x: x + left, y: y + top };
      }),
    });
    return opened;
  }, elements);
}
