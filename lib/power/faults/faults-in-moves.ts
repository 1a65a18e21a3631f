import type { Fault } from './fault.ts';

/** power-model.md §§3, 6 and 7: strategies, the ranking of moves, plans. */
export const faultsInMoves: Fault[] = [
  {
    name: 'withdrawal and attraction are confused',
    file: 'strategies/strategy-of.ts',
    from: "member ? 'withdrawal' : 'attraction'",
    to: "member ? 'attraction' : 'withdrawal'",
    tests: ['strategies', 'moves'],
  },
  {
    name: 'what people cannot do without is proposed for withdrawal',
    file: 'strategies/strategy-of.ts',
    from: "=== 'withdrawal' && essential.has(key[1] ?? '')",
    to: "=== 'withdrawal' && essential.has('')",
    tests: ['strategies', 'moves'],
  },
  {
    name: 'a move may take more than a row has room for',
    file: 'strategies/domain.ts',
    from: 'from + 1 - (sum ?? 0)',
    to: 'from + 1',
    tests: ['strategies', 'moves'],
  },
  {
    name: 'a rising effort rises no faster than the way is long',
    file: 'strategies/effort.ts',
    from: 'rate * length * (length / width)',
    to: 'rate * length',
    tests: ['strategies'],
  },
  {
    name: 'the opponents’ reply is the one that helps us most',
    file: 'moves/rank-moves.ts',
    from: '({ gain }) => -gain',
    to: '({ gain }) => gain',
    tests: ['moves'],
  },
  {
    name: 'a pair is listed for what each of the two gains alone',
    file: 'moves/rank-moves.ts',
    from: 'gain - sum,',
    to: 'gain,',
    tests: ['moves'],
  },
  {
    name: 'moves are listed by falling promise in place of gain, the least first',
    file: 'moves/list-moves.ts',
    from: 'inOrder(moves, ({ gain }) => gain)',
    to: 'inOrder(moves, ({ gain }) => -gain)',
    tests: ['moves', 'validation'],
  },
  {
    name: 'the bound of a plan counts no part of a move that does not fit whole',
    file: 'plan/knapsack.ts',
    from: 'return worth + item.worth * (left / item.cost);',
    to: 'return worth;',
    tests: ['plan'],
  },
  {
    name: 'what a move takes from the target is not in the bound',
    file: 'plan/branch.ts',
    from: '(1 - beta) * more + beta * less',
    to: '(1 - beta) * more',
    tests: ['plan'],
  },
  {
    name: 'of several equally good plans not the cheapest is chosen',
    file: 'plan/best.ts',
    from: 'return one.cost < other.cost;',
    to: 'return one.cost > other.cost;',
    tests: ['plan'],
  },
];
