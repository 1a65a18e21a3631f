import { CloudLightning, Flag, Lightbulb, Megaphone, Network, Shield } from 'lucide-react';

/** Kinds of happening on the line: the three kinds of work, the opponent's, what came from outside, the result. */
export type Role = 'agitate' | 'innovate' | 'orchestrate' | 'opponent' | 'exogenous' | 'outcome';

export const roleIcons = {
  agitate: Megaphone,
  innovate: Lightbulb,
  orchestrate: Network,
  opponent: Shield,
  exogenous: CloudLightning,
  outcome: Flag,
} as const;

export const roleText: Record<Role, string> = {
  agitate: 'text-agitate',
  innovate: 'text-innovate',
  orchestrate: 'text-orchestrate',
  opponent: 'text-opponent',
  exogenous: 'text-exogenous',
  outcome: 'text-outcome',
};
