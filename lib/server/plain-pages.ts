import { cpSync, rmSync } from 'node:fs';

/** Where Next looks for pages that send little JavaScript: beside app/, and nowhere else. */
const PLACE = 'pages';

/**
 * Puts the plain pages where Next looks for them while it builds or develops. They live in app/ like every
 * other page. Returns what takes them away again.
 */
export function placePlainPages(): () => void {
  const remove = () => rmSync(PLACE, { recursive: true, force: true });
  remove();
  cpSync('app/plain-pages', PLACE, { recursive: true });
  return remove;
}
