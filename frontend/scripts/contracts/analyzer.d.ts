// What the analyzer exports beside its command, and does not declare.
declare module '@custom-elements-manifest/analyzer/index.js' {
  import type { Package } from 'custom-elements-manifest/schema';

  export function create(options: {
    readonly modules: readonly unknown[];
    readonly plugins: readonly unknown[];
  }): Package;
  export const ts: typeof import('typescript');
}

declare module '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js' {
  export function litPlugin(): unknown[];
}
