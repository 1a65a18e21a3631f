/** What the API promises. Safe to import in the browser: schemas only. */
export const contract = {};
