const MiB = 1 << 20;

/** Bodies at these addresses hold a file, or the rows of a large paste. */
const WITH_FILE = /\/(import|imports|import\/preview|pastes)$/;

export const USUAL_BODY = MiB;
/** A file may have 20 MB, in base64; the JSON around it needs a little more. */
export const FILE_BODY = 42 * MiB;

/** In bytes. Asked by who stands before all doors and by the API itself, who would refuse what the other lets in. */
export const largestBody = (path: string) => (WITH_FILE.test(path) ? FILE_BODY : USUAL_BODY);
