// Nothing that an old Node cannot read may be imported, or written here, before its version is checked.
import './node-version.mjs';

import('./run-power.mjs');
