import { once } from 'node:events';
import { createApp } from '../../src/app.js';
import { Settings } from '../../src/platform/config/settings.js';
import { migrate, type DatabaseUrls } from '../../src/platform/database/index.js';
import { loadGround } from '../../src/start-up.js';
import { settingsOfTests } from './settings.js';

/** A program: fills the database that it is told of as the first start of the registry would, without the sample. */
const [urls] = (await once(process, 'message')) as [DatabaseUrls];
await migrate(urls);
const registry = await createApp(new Settings(settingsOfTests), urls.app);
await registry.init();
await loadGround(registry);
await registry.close();
process.disconnect();
