import { dayOf } from './scale.ts';

export type Tick = { date: string; shape: 'day' | 'month' | 'monthYear' | 'year' };

const iso = (date: Date) => date.toISOString().slice(0, 10);

/** Round dates between two days, at most so many: days, months or years, whichever fits. */
export function ticksBetween(from: string, until: string, most: number): Tick[] {
  const days = dayOf(until) - dayOf(from);
  const start = new Date(`${from}T00:00:00Z`);
  const dayStep = [1, 2, 7, 14].find((step) => days / step + 1 <= most);
  if (days < 45 && dayStep)
    return Array.from({ length: Math.floor(days / dayStep) + 1 }, (_, at) => {
      const date = new Date(start);
      date.setUTCDate(date.getUTCDate() + at * dayStep);
      return { date: iso(date), shape: 'day' as const };
    });
  const months = days / 30.44;
  const step =
    [1, 2, 3, 6, 12, 24, 60, 120, 240, 600].find((size) => months / size <= most) ?? 1200;
  const first = start.getUTCFullYear() * 12 + start.getUTCMonth();
  const ticks: Tick[] = [];
  for (let month = Math.ceil(first / step) * step; ; month += step) {
    const date = iso(new Date(Date.UTC(Math.floor(month / 12), month % 12, 1)));
    if (dayOf(date) > dayOf(until)) break;
    if (dayOf(date) < dayOf(from)) continue;
    const january = month % 12 === 0;
    const shape = step >= 12 ? 'year' : ticks.length === 0 || january ? 'monthYear' : 'month';
    ticks.push({ date, shape });
  }
  return ticks;
}
