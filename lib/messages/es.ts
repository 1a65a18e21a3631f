import type en from './en.ts';
import actions from './es/actions.json' with { type: 'json' };
import common from './es/common.json' with { type: 'json' };
import home from './es/home.json' with { type: 'json' };
import identity from './es/identity.json' with { type: 'json' };
import leverage from './es/leverage.json' with { type: 'json' };
import map from './es/map.json' with { type: 'json' };
import me from './es/me.json' with { type: 'json' };
import milestones from './es/milestones.json' with { type: 'json' };
import model from './es/model.json' with { type: 'json' };
import organization from './es/organization.json' with { type: 'json' };
import overview from './es/overview.json' with { type: 'json' };
import people from './es/people.json' with { type: 'json' };
import publicPage from './es/public-page.json' with { type: 'json' };
import reference from './es/reference.json' with { type: 'json' };
import refusals from './es/refusals.json' with { type: 'json' };
import settings from './es/settings.json' with { type: 'json' };
import start from './es/start.json' with { type: 'json' };

/** Spanish, under the same keys as English. */
export default {
  common,
  home,
  identity,
  start,
  organization,
  overview,
  map,
  leverage,
  milestones,
  actions,
  people,
  settings,
  publicPage,
  me,
  reference,
  refusals,
  model,
} satisfies typeof en;
