import { template } from './template.js';

/** What people read or hear of an attribute, ours and those of HTML and ARIA. */
const SHOWN = new Set(
  ['title', 'alt', 'placeholder', 'label', 'heading', 'yes', 'no'].concat(
    ['label', 'description', 'roledescription', 'valuetext'].map((name) => `aria-${name}`),
  ),
);
const LETTER = /\p{L}/u;
/** Begins like a sentence and goes on, or ends like one. */
const SENTENCE = /^\p{Lu}\p{Ll}.*(\s\S|[.!?…]$)/su;
const THE_NAME_OF_ALL_THIS = /\bReadback\b/g;

/**
 * Finds what people read but nobody can translate: text outside msg() in templates, in what is
 * announced, in properties that are shown, and whatever reads like a sentence.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
const localizedText = {
  meta: { type: 'problem', schema: [], messages: { bare: 'Put “{{text}}” into msg().' } },
  create(context) {
    const { sourceCode } = context;
    const reported = new Set();

    function report(text, index) {
      if (!LETTER.test(text.replace(THE_NAME_OF_ALL_THIS, '')) || reported.has(index)) return;
      reported.add(index);
      const loc = sourceCode.getLocFromIndex(index);
      context.report({ loc, messageId: 'bare', data: { text: text.trim() } });
    }

    /** Each string that an expression may come to. */
    function reportLiterals(node) {
      if (node.type === 'ConditionalExpression') {
        reportLiterals(node.consequent);
        reportLiterals(node.alternate);
      } else if (node.type === 'LogicalExpression') reportLiterals(node.right);
      else if (isText(node)) report(textOf(node), node.range[0]);
    }

    function reportSentence(node) {
      if (SENTENCE.test(textOf(node)) && !isTranslated(node) && !isForDevelopers(node))
        report(textOf(node), node.range[0]);
    }

    return {
      TaggedTemplateExpression(node) {
        if (node.tag.name !== 'html') return;
        const { texts, attributes } = template(node.quasi, sourceCode.getText());
        const shown = attributes.filter(({ name }) => SHOWN.has(name.replace(/^\./, '')));
        for (const { text, index, expressions } of [
          ...(isTranslated(node) ? [] : texts),
          ...shown,
        ]) {
          report(text, index);
          expressions.forEach(reportLiterals);
        }
      },
      NewExpression({ callee, arguments: [text] }) {
        if (callee.name === 'Announcement' && text) reportLiterals(text);
      },
      Property({ key, value }) {
        if (SHOWN.has(key.name) || key.name === 'message') reportLiterals(value);
      },
      Literal(node) {
        if (isText(node)) reportSentence(node);
      },
      TemplateLiteral(node) {
        if (!['html', 'css'].includes(node.parent.tag?.name)) reportSentence(node);
      },
    };
  },
};

function isText(node) {
  return node.type === 'TemplateLiteral' || typeof node.value === 'string';
}

function textOf(node) {
  return node.type === 'Literal'
    ? node.value
    : node.quasis.map(({ value }) => value.cooked).join(' ');
}

/** Whether it is what msg() is called with, by itself or behind the tag str or html. */
function isTranslated(node) {
  const said = node.parent.type === 'TaggedTemplateExpression' ? node.parent : node;
  return said.parent.type === 'CallExpression' && said.parent.callee.name === 'msg';
}

function isForDevelopers({ parent }) {
  return parent.type === 'NewExpression' && parent.callee.name?.endsWith('Error');
}

/** @returns {import('eslint').Linter.Config} */
export function localized() {
  return {
    name: 'everything that people read can be translated',
    files: ['src/**/*.ts'],
    ignores: ['src/**/*.test.ts', 'src/**/samples.ts', 'src/testing/**'],
    plugins: { readback: { rules: { 'localized-text': localizedText } } },
    rules: { 'readback/localized-text': 'error' },
  };
}
