import { EventEmitter } from 'node:events';
import { shared } from './shared.ts';

const ended = shared('ended-sessions', () => new EventEmitter<{ ended: [readonly string[]] }>());

/** Tells this process that these sessions are over. Call it after the commit (`afterCommit`). */
export function endSessions(ids: readonly string[]): void {
  if (ids.length > 0) ended.emit('ended', ids);
}

/** Hears of sessions that ended, to close at once what hangs on them. Returns what stops it. */
export function onEndedSessions(listener: (ids: readonly string[]) => void): () => void {
  ended.on('ended', listener);
  return () => void ended.off('ended', listener);
}
