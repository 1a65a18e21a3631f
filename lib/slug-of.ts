import { randomBytes } from 'node:crypto';

/**
 * The address of a new campaign or organization: its title in plain letters, and an end that nobody can guess,
 * so that an address that is taken says nothing about who took it.
 */
export function slugOf(title: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '');
  const end = randomBytes(4).readUInt32BE().toString(36).padStart(7, '0');
  return plain ? `${plain}-${end}` : end;
}
