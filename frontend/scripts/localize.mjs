// Takes the messages of the source into xliff/nl.xlf, for whoever translates, and builds src/locales
// of what is translated; the pseudo-locale is made up. With --check it writes nothing, and fails when
// anything would be written or a translation is missing.
import { cp, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import { makeFormatter } from '@lit/localize-tools/lib/formatters/index.js';
import { sortProgramMessages } from '@lit/localize-tools/lib/messages.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { printDiagnostics } from '@lit/localize-tools/lib/typescript.js';
import { pseudo } from './pseudo.mjs';

const PSEUDO = 'en-XA';
const FRONTEND = fileURLToPath(new URL('../', import.meta.url));
const XLIFF = 'xliff';
const LOCALES = join('src', 'locales');
const config = readConfigFileAndWriteSchema(join(FRONTEND, 'lit-localize.json'));
const translated = config.targetLocales.filter((locale) => locale !== PSEUDO);

class Localizer extends RuntimeLitLocalizer {
  readTranslationsSync() {
    const { messages } = this.extractSourceMessages();
    const sources = new Map(messages.map((message) => [message.name, message]));
    const translations = new Map();
    for (const [locale, all] of super.readTranslationsSync().translations)
      translations.set(
        locale,
        all.map((message) => withPlaceholdersOf(sources.get(message.name), message)),
      );
    return { translations: translations.set(PSEUDO, messages.map(pseudoMessage)) };
  }
}

/** What an expression is called in the source is no business of who translates. */
function withPlaceholdersOf(source, message) {
  const placeholders = source?.contents.filter((part) => typeof part !== 'string') ?? [];
  return {
    ...message,
    contents: message.contents.map((part) =>
      typeof part === 'string'
        ? part
        : (placeholders.find(({ index }) => index === part.index) ?? part),
    ),
  };
}

function pseudoMessage({ name, contents }) {
  return {
    name,
    contents: contents.map((part) => (typeof part === 'string' ? pseudo(part) : part)),
  };
}

/** Writes everything below a folder. Answers what is not translated. */
async function localize(folder) {
  const output = {
    ...config.output,
    outputDir: join(folder, LOCALES),
    localeCodesModule: join(folder, LOCALES, 'codes.ts'),
  };
  const interchange = { ...config.interchange, xliffDir: join(folder, XLIFF) };
  const localizer = new Localizer({ ...config, output, interchange });
  const { messages, errors } = localizer.extractSourceMessages();
  if (errors.length > 0) {
    printDiagnostics(errors);
    process.exit(1);
  }
  const { translations } = localizer.readTranslationsSync();
  await makeFormatter({ ...config, interchange, targetLocales: translated }).writeOutput(
    sortProgramMessages([...messages]),
    translations,
  );
  await localizer.build();
  return translated.flatMap((locale) => untranslated(locale, messages, translations.get(locale)));
}

function untranslated(locale, messages, translations = []) {
  const done = new Set(translations.filter(saysSomething).map(({ name }) => name));
  return messages
    .filter(({ name }) => !done.has(name))
    .map(({ name, contents }) => `${locale} ${name}: ${contents.map(textOf).join('')}`);
}

function saysSomething({ contents }) {
  return contents.map(textOf).join('').trim() !== '';
}

function textOf(part) {
  return typeof part === 'string' ? part : part.untranslatable;
}

/** Which files are not what they would be written as. */
async function outdated() {
  const folder = await mkdtemp(join(tmpdir(), 'readback-localize-'));
  try {
    await cp(join(FRONTEND, XLIFF), join(folder, XLIFF), { recursive: true });
    const missing = await localize(folder);
    const files = [];
    for (const part of [XLIFF, LOCALES])
      for (const file of await readdir(join(folder, part))) files.push(join(part, file));
    const differ = await Promise.all(
      files.map(async (file) => {
        const [wanted, committed] = await Promise.all(
          [folder, FRONTEND].map((root) => readFile(join(root, file), 'utf8').catch(() => '')),
        );
        return wanted !== committed;
      }),
    );
    return { missing, files: files.filter((_, place) => differ[place]) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

// It says itself what is missing.
console.warn = () => undefined;
const { missing, files } = process.argv.includes('--check')
  ? await outdated()
  : { missing: await localize(FRONTEND), files: [] };
for (const file of files) console.error(`${file} is not what the source gives: npm run localize`);
for (const message of missing) console.error(`not translated yet: ${message}`);
if (missing.length > 0) console.error(`Give each a <target> in ${XLIFF}, then: npm run localize`);
if (missing.length + files.length > 0) process.exit(1);
