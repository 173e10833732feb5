import { createApp } from '../../src/app.js';
import { Settings } from '../../src/platform/config/settings.js';
import { migrate } from '../../src/platform/database/index.js';
import { loadGround } from '../../src/start-up.js';
import { settingsOfTests } from './settings.js';

/** A program: fills the database of its argument as the first start of the registry would, without the sample. */
const url = process.argv[2]!;
await migrate(url);
const app = await createApp(new Settings(settingsOfTests), url);
await app.init();
await loadGround(app);
await app.close();
