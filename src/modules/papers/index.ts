export { PapersModule } from './papers.module.js';
export { TemplateLoader } from './template.loader.js';
