import { createApp } from '../../src/app.js';
import { PersonIins } from '../../src/modules/people/index.js';
import { ReferenceLoader } from '../../src/modules/reference/index.js';
import { Settings } from '../../src/platform/config/settings.js';
import { migrate } from '../../src/platform/database/index.js';
import { systemContext } from '../../src/start-up.js';
import { settingsOfTests } from './settings.js';

/** A program: fills the database of its argument as the first start of the registry would, without the sample. */
const url = process.argv[2]!;
await migrate(url);
const app = await createApp(new Settings(settingsOfTests), url);
await app.init();
await app.get(PersonIins).sealPlain(systemContext());
await app.get(ReferenceLoader).load(systemContext());
await app.close();
