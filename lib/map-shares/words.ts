/** Who besides organizers sees a part of the map; whoever has the link includes members. */
export const audiences = ['organizers', 'members', 'link'] as const;
