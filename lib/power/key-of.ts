/** One text for several ids, different for different lists whatever characters the ids hold. */
export function keyOf(...ids: string[]): string {
  return ids.map((id) => `${id.length}:${id}`).join('');
}
