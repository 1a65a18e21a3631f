const MiB = 1 << 20;

/** Bodies at these addresses hold a file, or the rows of a large paste. */
const WITH_FILE = /\/(import|imports|import\/preview|pastes)$/;
/** Here the file may be a part of a form. */
const WITH_FORM = /\/map\/(import|imports|import\/preview)$/;

export const USUAL_BODY = MiB;
/** A file may have 20 MB, in base64; the JSON around it needs a little more. */
export const FILE_BODY = 42 * MiB;

/** In bytes. Asked by who stands before all doors and by the API itself, who would refuse what the other lets in. */
export const largestBody = (path: string) => (WITH_FILE.test(path) ? FILE_BODY : USUAL_BODY);

/** Whether a body at this address may be a form that brings a file along. */
export const takesForm = (path: string) => WITH_FORM.test(path);
