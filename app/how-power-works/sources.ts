/** A work as it is cited. Titles stand in the language they were published in; without a journal it is a book. */
export type Source = { by: string; title: string; journal?: string; in: string };

export const sources: Record<'power' | 'exchange' | 'change', Source[]> = {
  power: [
    {
      by: 'Battilana, J., & Casciaro, T. (2021).',
      title: 'Power, for All: How It Really Works and Why It’s Everyone’s Business.',
      in: 'Simon & Schuster.',
    },
    {
      by: 'Burt, R. S. (1992).',
      title: 'Structural Holes: The Social Structure of Competition.',
      in: 'Harvard University Press.',
    },
    {
      by: 'Casciaro, T., & Piskorski, M. J. (2005).',
      title:
        'Power imbalance, mutual dependence, and constraint absorption: A closer look at resource dependence theory.',
      journal: 'Administrative Science Quarterly,',
      in: '50(2), 167–199.',
    },
    {
      by: 'Emerson, R. M. (1962).',
      title: 'Power-dependence relations.',
      journal: 'American Sociological Review,',
      in: '27(1), 31–41.',
    },
    {
      by: 'Pfeffer, J., & Salancik, G. R. (1978).',
      title: 'The External Control of Organizations: A Resource Dependence Perspective.',
      in: 'Harper & Row.',
    },
  ],
  exchange: [
    {
      by: 'Azar, Y., Birnbaum, B., Celis, L. E., Devanur, N. R., & Peres, Y. (2009).',
      title: 'Convergence of local dynamics to balanced outcomes in exchange networks.',
      journal: 'FOCS 2009,',
      in: '293–302.',
    },
    {
      by: 'Bonacich, P. (1987).',
      title: 'Power and centrality: A family of measures.',
      journal: 'American Journal of Sociology,',
      in: '92(5), 1170–1182.',
    },
    {
      by: 'Bozzo, E., & Franceschet, M. (2016).',
      title: 'A theory on power in networks.',
      journal: 'Communications of the ACM,',
      in: '59(11), 75–83.',
    },
    {
      by: 'Cook, K. S., Emerson, R. M., Gillmore, M. R., & Yamagishi, T. (1983).',
      title: 'The distribution of power in exchange networks: Theory and experimental results.',
      journal: 'American Journal of Sociology,',
      in: '89(2), 275–305.',
    },
    {
      by: 'Easley, D., & Kleinberg, J. (2010).',
      title: 'Networks, Crowds, and Markets, chapter 12.',
      in: 'Cambridge University Press.',
    },
    {
      by: 'Kanoria, Y., Bayati, M., Borgs, C., Chayes, J., & Montanari, A. (2011).',
      title: 'Fast convergence of natural bargaining dynamics in exchange networks.',
      journal: 'SODA 2011,',
      in: '1518–1537.',
    },
    {
      by: 'Katz, L. (1953).',
      title: 'A new status index derived from sociometric analysis.',
      journal: 'Psychometrika,',
      in: '18(1), 39–43.',
    },
    {
      by: 'Kleinberg, J., & Tardos, É. (2008).',
      title: 'Balanced outcomes in social exchange networks.',
      journal: 'STOC 2008,',
      in: '295–304.',
    },
    {
      by: 'Krackhardt, D. (1987).',
      title: 'Cognitive social structures.',
      journal: 'Social Networks,',
      in: '9(2), 109–134.',
    },
    {
      by: 'Lovaglia, M. J., Skvoretz, J., Willer, D., & Markovsky, B. (1995).',
      title: 'Negotiated exchanges in social networks.',
      journal: 'Social Forces,',
      in: '74(1), 123–155.',
    },
    {
      by: 'Markovsky, B., Willer, D., & Patton, T. (1988).',
      title: 'Power relations in exchange networks.',
      journal: 'American Sociological Review,',
      in: '53(2), 220–236.',
    },
    {
      by: 'Padgett, J. F., & Ansell, C. K. (1993).',
      title: 'Robust action and the rise of the Medici, 1400–1434.',
      journal: 'American Journal of Sociology,',
      in: '98(6), 1259–1319.',
    },
    {
      by: 'Rochford, S. C. (1984).',
      title: 'Symmetrically pairwise-bargained allocations in an assignment market.',
      journal: 'Journal of Economic Theory,',
      in: '34(2), 262–281.',
    },
    {
      by: 'Skvoretz, J., & Willer, D. (1993).',
      title: 'Exclusion and power: A test of four theories of power in exchange networks.',
      journal: 'American Sociological Review,',
      in: '58(6), 801–818.',
    },
    {
      by: 'Zachary, W. W. (1977).',
      title: 'An information flow model for conflict and fission in small groups.',
      journal: 'Journal of Anthropological Research,',
      in: '33(4), 452–473.',
    },
  ],
  change: [
    {
      by: 'Battilana, J., & Kimsey, M. (2017).',
      title: 'Should you agitate, innovate, or orchestrate?',
      journal: 'Stanford Social Innovation Review.',
      in: '',
    },
  ],
};
