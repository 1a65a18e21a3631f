import actions from './en/actions.json' with { type: 'json' };
import common from './en/common.json' with { type: 'json' };
import home from './en/home.json' with { type: 'json' };
import identity from './en/identity.json' with { type: 'json' };
import leverage from './en/leverage.json' with { type: 'json' };
import map from './en/map.json' with { type: 'json' };
import me from './en/me.json' with { type: 'json' };
import milestones from './en/milestones.json' with { type: 'json' };
import model from './en/model.json' with { type: 'json' };
import organization from './en/organization.json' with { type: 'json' };
import overview from './en/overview.json' with { type: 'json' };
import people from './en/people.json' with { type: 'json' };
import publicPage from './en/public-page.json' with { type: 'json' };
import reference from './en/reference.json' with { type: 'json' };
import refusals from './en/refusals.json' with { type: 'json' };
import settings from './en/settings.json' with { type: 'json' };
import start from './en/start.json' with { type: 'json' };

/** Every sentence on screen, one file an area. The types of all catalogues come from here. */
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
};
