import { createApp } from '../../src/app.js';
import { Settings } from '../../src/platform/config/settings.js';
import { migrate } from '../../src/platform/database/index.js';
import { loadGround } from '../../src/start-up.js';
import { settingsOfTests } from './settings.js';

/** A program: fills a database, named by the URL of its owner and that of the application, as the first start of the registry would, without the sample. */
const [owner, app] = process.argv.slice(2) as [string, string];
await migrate({ owner, app });
const registry = await createApp(new Settings(settingsOfTests), app);
await registry.init();
await loadGround(registry);
await registry.close();
