/** A short readable key for case files, unlike any that is taken. */
export function keyFromName(name: string, id: string, taken: ReadonlySet<string>): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 40);
  return plain && !taken.has(plain) ? plain : `${plain || 'x'}_${id.slice(0, 8)}`;
}
