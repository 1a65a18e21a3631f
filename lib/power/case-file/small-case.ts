/** A case of three actors that holds one of everything: what tests start from. */
export const small = () => ({
  schema: 'power-case/1',
  id: 'small',
  title: 'Small',
  sources: { paper: 'The paper, 1 May' },
  actors: [
    { id: 'us', name: 'Us', kind: 'group', side: 'movement', position: 2 },
    { id: 'boss', name: 'Boss', kind: 'firm', side: 'target', position: -2 },
    { id: 'bank', name: 'Bank', kind: 'firm', side: 'neutral', position: 0 },
  ],
  resources: [
    { id: 'work', name: 'Work', kind: 'material' },
    { id: 'pay', name: 'Pay', kind: 'material', essential: true },
  ],
  values: [
    { actor: 'boss', resource: 'work', v: 0.6 },
    { actor: 'us', resource: 'pay', v: 0.5 },
  ],
  supplies: [
    { to: 'boss', from: 'us', resource: 'work', share: 0.7 },
    { to: 'us', from: 'boss', resource: 'pay', share: 0.8, capacity: 0.1 },
  ],
  outside: [{ actor: 'us', resource: 'pay', capacity: 0.2 }],
  campaign: { target: 'boss', members: [{ actor: 'us', pi: 0.5, weight: 1 }] },
  events: [
    {
      date: '2024-02-29',
      title: 'First meeting',
      role: 'agitate',
      changes: [{ set: 'pi', actor: 'us', to: 0.9 }],
    },
  ],
});
/** The small case as JSON, with something put at a path; undefined takes it away. */
export function spoiled(path: (string | number)[], to: unknown): unknown {
  const file: unknown = small();
  let place = file as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) place = place[key] as Record<string | number, unknown>;
  place[path.at(-1)!] = to;
  return file;
}
