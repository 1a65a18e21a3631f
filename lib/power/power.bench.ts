import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { modelOfCase } from './case-file/model-of-case.ts';
import { parseCase } from './case-file/parse-case.ts';
import { engineOfIndexed } from './engine/engine.ts';
import { bestRoutes } from './explain/best-routes.ts';
import { chokepoints } from './explain/chokepoints.ts';
import { indexModel } from './index-model.ts';
import { largeModel } from './large-model.ts';
import { firstPassage } from './leverage/first-passage.ts';
import { leverage } from './leverage/leverage.ts';
import type { Pressure } from './leverage/pressure.ts';
import type { SparseMatrix } from './leverage/sparse.ts';
import { largestRowSum, lastStep } from './leverage/walk.ts';
import type { Model } from './model.ts';
import { seriesOfChanges } from './time/series.ts';
import { drawsOfModel } from './uncertainty/draws-of-model.ts';
import { intervalsOfSeries } from './uncertainty/intervals-of-series.ts';

/** 8 supplies for each actor, everywhere but in the browser. */
const SUPPLIES = 8;
const ACTORS = 10_000;
const GOALS = {
  solve: 1.5,
  whole: 400,
  memory: 300,
  exponent: 1.15,
  change: 4,
  draws: 250,
  series: 2000,
};
let met = true;

if (process.argv[2] === 'whole') {
  process.send!(wholeAnalysis(largeModel(1, ACTORS, SUPPLIES)));
  process.disconnect();
} else {
  const solve = againstBareLoop(leverage(indexModel(largeModel(1, ACTORS, SUPPLIES))));
  told(`forward solve over a bare loop of ${solve.sweeps} sweeps`, solve.ratio, GOALS.solve);
  console.log(`  one forward solve: ${solve.milliseconds.toFixed(2)} ms`);
  const whole = await inAProcessOfItsOwn();
  for (const [name, ms] of Object.entries(whole.parts))
    console.log(`  ${name}: ${ms.toFixed(0)} ms`);
  told('the whole analysis, in forward solves', whole.milliseconds / whole.solve, GOALS.whole);
  told('memory of its process at most, in MB', whole.memory, GOALS.memory);
  told('growth of the solve with the number of actors, exponent', growth(), GOALS.exponent);
  const times = await inChromium();
  console.log(
    `  300 actors, 1,500 supplies, in Chromium: median ${quantile(times, 0.5).toFixed(2)} ms`,
  );
  told('a change there and all that follows, 95 %, in ms', quantile(times, 0.95), GOALS.change);
  const { draws, series } = montgomery();
  told('Montgomery, 1,000 draws at one date, in ms', draws, GOALS.draws);
  told('Montgomery, the series with 500 draws a date, in ms', series, GOALS.series);
  process.exit(met ? 0 : 1);
}

/** Prints a figure beside the most it may be. */
function told(what: string, figure: number, most: number): void {
  if (!(figure <= most)) met = false;
  console.log(`power: ${what}: ${figure.toFixed(2)} of at most ${most}`);
}

/** Processor time since then in milliseconds: what else the computer does meanwhile does not count. */
function since(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function timed(work: () => void): number {
  const start = process.cpuUsage();
  work();
  return since(start);
}

function quantile(values: number[], part: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * part)]!;
}

/** Solving, and the same sweeps with nothing asked, in turn: the middle of their ratios. */
function againstBareLoop({ passed, direct }: Pressure) {
  const sweeps = sweepsOf(passed, direct);
  const bare = () => bareLoop(passed, direct, sweeps);
  const rounds = Array.from({ length: 110 }, () => ({
    ...{ solve: timed(() => firstPassage(passed, direct)), bare: timed(bare) },
  })).slice(10);
  const middle = (of: (round: { solve: number; bare: number }) => number) =>
    quantile(rounds.map(of), 0.5);
  return {
    ...{ sweeps, ratio: middle(({ solve, bare }) => solve / bare) },
    milliseconds: middle(({ solve }) => solve),
  };
}

function bareLoop({ rowStart, column, value }: SparseMatrix, c: Float64Array, sweeps: number) {
  const h = new Float64Array(c.length);
  for (let sweep = 0; sweep < sweeps; sweep++)
    for (let i = 0; i < h.length; i++) {
      let reached = c[i]!;
      for (let p = rowStart[i]!, end = rowStart[i + 1]!; p < end; p++)
        reached += value[p]! * h[column[p]!]!;
      h[i] = reached;
    }
  return h;
}

/** How many sweeps it takes until no entry moves by more than the part of itself at which a solve stops. */
function sweepsOf(passed: SparseMatrix, direct: Float64Array): number {
  const q = largestRowSum({ matrix: passed, through: direct.map(() => 1), direct });
  for (let sweeps = 1; ; sweeps++) {
    const [before, after] = [sweeps - 1, sweeps].map((count) => bareLoop(passed, direct, count));
    if (after!.every((x, i) => x - before![i]! <= lastStep(q) * x)) return sweeps;
  }
}

/** The analysis of one day that the command prints with --at, in a process whose memory is its own. */
async function inAProcessOfItsOwn(): Promise<Whole> {
  const child = fork(import.meta.filename, ['whole'], { execArgv: ['--import', 'tsx'] });
  return new Promise((done, failed) => {
    child.once('message', (message: Whole) => done(message));
    child.once('exit', () => failed(new Error('the analysis ended without an answer')));
  });
}

type Whole = {
  parts: Record<string, number>;
  milliseconds: number;
  solve: number;
  memory: number;
};

function wholeAnalysis(model: Model): Whole {
  const parts: Record<string, number> = {};
  const part = <T>(name: string, work: () => T): T => {
    const start = process.cpuUsage();
    const result = work();
    parts[name] = since(start);
    return result;
  };
  const indexed = part('indexing', () => indexModel(model));
  const engine = part('both walks', () => engineOfIndexed(indexed));
  const { balance, parameters } = part('all slopes', () => engine.gradient());
  part('50 exact re-solves', () => {
    const least = balance.map(Math.abs).sort().at(-50)!;
    for (const parameter of parameters.filter((_, i) => Math.abs(balance[i]!) >= least))
      engine.figuresWith([{ parameter, to: engine.read(parameter) * 0.9 }]);
  });
  const pressure = part('pressure', () => leverage(indexed));
  part('five routes', () => bestRoutes(indexed, 5, pressure));
  part('20 chokepoints', () => chokepoints(indexed, pressure, 20));
  const { passed, direct } = pressure;
  const solves = Array.from({ length: 30 }, () => timed(() => firstPassage(passed, direct)));
  return {
    ...{ parts, solve: quantile(solves, 0.5) },
    milliseconds: Object.values(parts).reduce((sum, ms) => sum + ms, 0),
    memory: process.resourceUsage().maxRSS / 1024,
  };
}

/** The exponent of a power law through the shortest times of a solve, from 1,000 to 100,000 actors. */
function growth(): number {
  const points = [1000, 3000, 10_000, 30_000, 100_000].map((actors) => {
    const { passed, direct } = leverage(indexModel(largeModel(1, actors, SUPPLIES)));
    const times = Array.from({ length: 40 }, () => timed(() => firstPassage(passed, direct)));
    const milliseconds = quantile(times, 0);
    console.log(`  ${actors} actors: ${milliseconds.toFixed(2)} ms`);
    return { x: Math.log(actors), y: Math.log(milliseconds) };
  });
  const mean = (of: (point: { x: number; y: number }) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [x, y] = [mean((point) => point.x), mean((point) => point.y)];
  return mean((point) => (point.x - x) * (point.y - y)) / mean((point) => (point.x - x) ** 2);
}

/** What changeTimes gives in the browser that the journeys use. */
async function inChromium(): Promise<number[]> {
  // Only here, so that they take no room in the process whose memory is measured.
  const { build } = await import('esbuild');
  const { chromium } = await import('@playwright/test');
  const { outputFiles } = await build({
    ...{ entryPoints: ['lib/power/change-times.ts'], bundle: true, write: false },
    ...{ format: 'iife', globalName: 'power', target: 'es2022' },
  });
  const { findBrowser } = await import('../../e2e/browser.ts');
  const { executablePath, args } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: outputFiles[0]!.text });
    await page.waitForTimeout(3000); // what a browser does as it opens takes the processor from its pages
    const times: number[] = await page.evaluate('power.changeTimes(300, 5, 400)');
    return times.slice(100);
  } finally {
    await browser.close();
  }
}

/** Draws at the baseline, and the intervals over all dates, every estimate taken for informed judgement; in milliseconds. */
function montgomery(): { draws: number; series: number } {
  const parsed = parseCase(readFileSync('lib/power/cases/montgomery-1955.json', 'utf8'));
  if (!parsed.ok) throw new Error('the worked example is refused');
  const baseline = modelOfCase(parsed.value);
  const spread = () => 0.5;
  drawsOfModel(baseline, spread, { draws: 1000, seed: 1 });
  const draws = timed(() => drawsOfModel(baseline, spread, { draws: 1000, seed: 2 }));
  const series = timed(() => {
    const points = seriesOfChanges(baseline, parsed.value.events);
    intervalsOfSeries(points, spread, { draws: 500, seed: 2 });
  });
  return { draws, series };
}
