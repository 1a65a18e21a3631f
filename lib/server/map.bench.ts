import { chromium, type Page } from '@playwright/test';
import { appDb } from '#db/client.ts';
import { makeCampaign, makePerson } from '#db/fixture.ts';
import { ownerClient, ownerDb } from '#db/owner.ts';
import { SESSION_COOKIE, startSession } from '#lib/auth/session.ts';
import { lineOfCase } from '#lib/cases/line-of-case.ts';
import { writeCase } from '#lib/cases/write-case.ts';
import { enormousCase } from '#lib/map/enormous-case.ts';
import { startMeasured } from './bench-server.ts';
import { type Graph, openCytoscape } from './map-bench/cytoscape-page.ts';
import { costOf, drag, pan, zoom } from './map-bench/steps.ts';

/**
 * Milliseconds: open and usable after the document has come (what the screen shows is drawn and can be moved), and main
 * thread of one step. `everybody` says when those off the screen are there too.
 */
const SIZES = [
  { actors: 300, supplies: 3, limits: { open: 1000, pan: 8, zoom: 8, drag: 12 } },
  { actors: 2000, supplies: 5, limits: { open: 2500, pan: 16, zoom: 16 } },
] as const;
const ROUNDS = 3;
const SCREEN = { width: 1280, height: 900 };
const { env } = process;

/** As text: what compiles this file would put words of its own into a function. */
const markUsable = (actors: number) => `
  const shown = (name) => requestAnimationFrame(() => performance.mark(name));
  let usable = false;
  const look = () => {
    const cards = document.querySelectorAll('.react-flow__node-actor').length;
    const points = document.querySelector('[data-overview="${actors}"] canvas');
    if (!usable && (cards > 0 || points)) shown('usable');
    usable ||= cards > 0 || points;
    if (cards >= ${actors} || points) shown('everybody');
    else requestAnimationFrame(look);
  };
  look();`;

type Figures = { open: number; everybody?: number; pan: number; zoom: number; drag?: number };

const { server, origin } = await startMeasured(env);
const { findBrowser } = await import('../../e2e/browser.ts');
const { executablePath, args } = await findBrowser();
const browser = await chromium.launch({ executablePath, args });

let met = true;
try {
  for (const { actors, supplies, limits } of SIZES) {
    const file = enormousCase(1, actors, supplies);
    const campaign = await makeCampaign();
    await writeCase(ownerDb, { ...campaign, recordedBy: null }, file, lineOfCase(file));
    const person = await makePerson(campaign, 'owner');
    const session = await startSession(person, 'bench');
    const arrows = new Map(file.supplies.map(({ from, to }) => [`${from}>${to}`, { from, to }]));
    const graph = { actors: file.actors.map(({ id }) => id), arrows: [...arrows.values()] };
    const ours: Figures[] = [];
    const theirs: Figures[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      ours.push(await openOurs(`/campaigns/${campaign.slug}/map`, session, actors));
      theirs.push(await openTheirs(graph));
    }
    console.log(`${actors} actors and ${file.supplies.length} supplies, the middle of ${ROUNDS}:`);
    console.log(`  everybody: ${middle(ours, 'everybody').toFixed(1)} ms`);
    for (const [name, limit] of Object.entries(limits)) {
      const [our, their] = [ours, theirs].map((list) => middle(list, name as keyof Figures));
      const ok = our! <= limit;
      met &&= ok;
      console.log(
        `  ${name}: ${our!.toFixed(1)} ms of at most ${limit}${ok ? '' : ' (missed)'}; ` +
          `Cytoscape.js ${their!.toFixed(1)} ms, ratio ${(our! / their!).toFixed(2)}`,
      );
    }
  }
} finally {
  await browser.close();
  server.kill('SIGKILL');
  await Promise.all([appDb.$client.end(), ownerClient.end()]);
}
process.exit(met ? 0 : 1);

function middle(list: Figures[], name: keyof Figures): number {
  const values = list.map((figures) => figures[name] ?? 0).sort((a, b) => a - b);
  return values[Math.floor(values.length / 2)]!;
}

/** The real page of a real campaign: open when everybody is drawn and a frame with them has been shown. */
async function openOurs(path: string, session: string, actors: number): Promise<Figures> {
  const context = await browser.newContext({ viewport: SCREEN });
  try {
    await context.addCookies([{ name: SESSION_COOKIE, value: session, url: origin }]);
    const page = await context.newPage();
    await page.addInitScript({ content: markUsable(actors) });
    await page.goto(origin + path);
    await page.waitForFunction(() => performance.getEntriesByName('everybody').length > 0, null, {
      timeout: 120_000,
    });
    const [open = 0, everybody = 0] = await page.evaluate(() => {
      const [document] = performance.getEntriesByType('navigation');
      return ['usable', 'everybody'].map(
        (name) =>
          performance.getEntriesByName(name)[0]!.startTime -
          (document as PerformanceNavigationTiming).responseEnd,
      );
    });
    // What goes on in the background is over, so that a step is only a step.
    await page.waitForLoadState('networkidle');
    await page
      .getByText('still being worked out', { exact: false })
      .waitFor({ state: 'hidden', timeout: 120_000 });
    return { open, everybody, ...(await stepsOf(page, 'main section')) };
  } finally {
    await context.close();
  }
}

/** The same graph by Cytoscape.js on an empty page: open when it says so and a frame has been shown. */
async function openTheirs(graph: Graph): Promise<Figures> {
  const page = await browser.newPage({ viewport: SCREEN });
  try {
    const open = await openCytoscape(page, graph);
    return { open, ...(await stepsOf(page, '#graph')) };
  } finally {
    await page.close();
  }
}

async function stepsOf(page: Page, name: string) {
  const box = await page.locator(name).first().boundingBox();
  if (!box) throw new Error(`there is no ${name}`);
  // Only what is on the screen can be taken hold of.
  const room = { ...box, height: Math.min(box.height, SCREEN.height - box.y) };
  return {
    pan: await costOf(page, await pan(page, room)),
    zoom: await costOf(page, (step) => zoom(page, room, step)),
    drag: await costOf(page, await drag(page, room)),
  };
}
