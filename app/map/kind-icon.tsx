import {
  Building2,
  CircleUser,
  Gavel,
  Landmark,
  type LucideIcon,
  Newspaper,
  ShoppingCart,
  Store,
  UserRound,
  Users,
} from 'lucide-react';

const icons: Record<string, LucideIcon> = {
  business: Store,
  buyer: ShoppingCart,
  company: Building2,
  constituency: Users,
  decision_maker: Gavel,
  government: Landmark,
  institution: Landmark,
  media: Newspaper,
  organization: CircleUser,
  person: UserRound,
};

/** The kinds that have an icon and a word of their own; any other is shown as it was written. */
export const actorKinds = [
  'constituency',
  'organization',
  'person',
  'decision_maker',
  'government',
  'institution',
  'company',
  'business',
  'buyer',
  'media',
] as const;
export type ActorKind = (typeof actorKinds)[number];
export const isActorKind = (kind: string): kind is ActorKind =>
  actorKinds.some((known) => known === kind);

/** The word for a kind, said by `say` where it is a usual one. */
export const kindWord = (kind: string, say: (known: ActorKind) => string): string =>
  isActorKind(kind) ? say(kind) : kind;

export function KindIcon({ kind, className }: { kind: string; className?: string }) {
  const Icon = icons[kind] ?? CircleUser;
  return <Icon aria-hidden className={className} />;
}
