/** How long an action goes on that does not say when it ends. The database's sign_up() counts the same. */
const USUAL_HOURS = 6;

export const isPast = (startsAt: Date, endsAt: Date | null, now = new Date()) =>
  (endsAt ?? new Date(startsAt.getTime() + USUAL_HOURS * 3_600_000)) < now;
