import type { Role } from '#db/schema/rls.ts';

export type { Role };

/** How someone stands to a campaign: by role, or as anyone at all reading a worked example. */
export type Standing = Role | 'visitor';

const everyone = ['visitor', 'observer', 'member', 'organizer', 'owner'] as const;
const inside = ['observer', 'member', 'organizer', 'owner'] as const;
const members = ['member', 'organizer', 'owner'] as const;
const organizers = ['organizer', 'owner'] as const;
const readers = ['visitor', 'organizer', 'owner'] as const;
const owners = ['owner'] as const;

const allowed = {
  'campaign:read': everyone,
  'leverage:read': everyone,
  'milestone:read': everyone,
  'campaign:leave': inside,
  'action:read': inside,
  'action:signUp': inside,
  'map:read': readers,
  'history:read': readers,
  'campaign:export': readers,
  // Who reads the map as it is edited talks about it; a worked example is nobody's to comment on.
  'comment:read': organizers,
  'comment:write': organizers,
  'rating:give': organizers,
  'rating:read': organizers,
  // Ties name people, so they are no part of what visitors read of an example.
  'tie:read': organizers,
  'survey:read': members,
  'survey:answer': members,
  'survey:edit': organizers,
  'map:edit': organizers,
  'campaign:edit': organizers,
  'milestone:edit': organizers,
  'action:edit': organizers,
  'roster:read': organizers,
  'roster:edit': organizers,
  'people:read': organizers,
  'evidence:read': organizers,
  'evidence:edit': organizers,
  'invitation:read': organizers,
  'invitation:edit': organizers,
  'membership:edit': organizers,
  'organizer:appoint': owners,
} as const satisfies Record<string, readonly Standing[]>;

export type Permission = keyof typeof allowed;

/** Whether someone of this standing may do this. Someone with none may do nothing. */
export function can(standing: Standing | null | undefined, permission: Permission): boolean {
  const standings: readonly Standing[] = allowed[permission];
  return standing != null && standings.includes(standing);
}
