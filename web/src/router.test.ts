import { expect, it } from 'vitest';
import { router } from './router.js';

it('asks a right for every page that holds a form, so that nobody fills it in vain', () => {
  const routes = Object.values(router.routesById);
  const forms = routes.filter(({ fullPath }) => /\/(?:new|edit|enter|decide)$/.test(fullPath));
  expect(forms.length).toBeGreaterThan(20);
  expect(forms.filter(({ options }) => !options.staticData?.needs).map(({ fullPath }) => fullPath)).toEqual([]);
});
