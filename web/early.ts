import type { HtmlTagDescriptor, Plugin } from 'vite';

/** The part of the page `index.html` that is small, and runs while the others are still being read. */
export const early = (source: string): Plugin => ({
  name: 'early',
  transformIndexHtml: {
    order: 'post',
    handler(_html, { bundle, filename }) {
      if (!filename.endsWith('/index.html')) return [];
      if (!bundle) return [script(`/${source}`)];
      const part = Object.values(bundle).find(
        (file) => file.type === 'chunk' && file.isEntry && file.facadeModuleId?.endsWith(source),
      );
      if (part?.type !== 'chunk') throw new Error(`${source} was not built`);
      return [script(`/${part.fileName}`)];
    },
  },
});

const script = (src: string): HtmlTagDescriptor => ({
  tag: 'script',
  attrs: { type: 'module', async: true, crossorigin: true, src },
  injectTo: 'head-prepend',
});
