import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './page.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { EXAMPLE } from './example.js';
import { forgetful } from './forgetful.js';

/** `?query=…&variables=…`: the document that a link leads to. It stands alone, beside no tabs of earlier days. */
const asked = new URLSearchParams(location.search);
const [query, variables] = [asked.get('query'), asked.get('variables')];
const linked = query !== null && {
  initialQuery: query,
  initialVariables: variables ?? '',
  defaultEditorToolsVisibility: variables === null ? ('headers' as const) : ('variables' as const),
  storage: forgetful(),
};

/** The desk that shows the editor in a frame keeps what stands in it. */
const tellFrame = (edited: string): void => {
  if (window.parent !== window) window.parent.postMessage({ edited }, location.origin);
};

createRoot(document.getElementById('editor')!).render(
  <GraphiQL
    fetcher={createGraphiQLFetcher({ url: '/graphql' })}
    defaultQuery={EXAMPLE}
    defaultEditorToolsVisibility="headers"
    showPersistHeadersSettings={false}
    inputValueDeprecation
    onEditQuery={tellFrame}
    {...linked}
  />,
);
