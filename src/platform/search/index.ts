export { SearchIndex, type NameForm } from './search-index.js';
export { SearchModule } from './search.module.js';
