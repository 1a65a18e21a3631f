export const roles = ['observer', 'member', 'organizer', 'owner'] as const;

export const standings = ['waiting', 'declined', 'in'] as const;
