import type { Plugin } from 'vite';

/** Serves the elements for pages of others in development, under the names that the build gives. */
export function elementsByTheirNames(): Plugin {
  return {
    name: 'elements-by-their-names',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, _, next) => {
        request.url = request.url?.replace(/^\/elements\/([\w-]+)\.js$/, '/src/elements/$1.ts');
        next();
      });
    },
  };
}
