import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

/**
 * The entry imports the application only when the words are there. The browser is to fetch both at
 * once all the same: the page names the chunks that the application is made of.
 *
 * @param application the module that the entry imports, as it ends
 */
export function preloadApplication(application: string): Plugin {
  return {
    name: 'preload-application',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) => {
        const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
        const first = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(application));
        if (!first) throw new Error(`${application} is no chunk of its own`);
        return [...reached(first, chunks)].filter((file) => !html.includes(file)).map(preload);
      },
    },
  };
}

/** The files that a chunk needs before it can run, and its own. */
function reached(
  { fileName, imports }: Rolldown.OutputChunk,
  all: readonly Rolldown.OutputChunk[],
  files = new Set<string>(),
): ReadonlySet<string> {
  files.add(fileName);
  for (const chunk of all)
    if (imports.includes(chunk.fileName) && !files.has(chunk.fileName)) reached(chunk, all, files);
  return files;
}

function preload(file: string): HtmlTagDescriptor {
  return {
    tag: 'link',
    attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
    injectTo: 'head',
  };
}
