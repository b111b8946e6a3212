const MARKUP = /<!--.*?-->|<style.*?<\/style>|<\/?[a-z][^>]*>/gis;
const ATTRIBUTE = /([.?@]?[\w-]+)\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/g;
/** Stands where an expression was: no markup and no letter. */
const HOLE = '\u0001';

/**
 * @typedef {object} Part a piece of text in a template
 * @property {string} name of the attribute, if it is the value of one
 * @property {string} text without its expressions
 * @property {number} index of its first letter in the file
 * @property {object[]} expressions in it
 */

/**
 * The texts and the values of attributes in a template of Lit.
 *
 * @param {object} quasi the template literal
 * @param {string} source of the whole file
 * @returns {{ texts: Part[]; attributes: Part[] }}
 */
export function template(quasi, source) {
  const offset = quasi.range[0] + 1;
  const markup = withHoles(quasi, source, offset);
  const part = (name, text, at) => ({
    name,
    text: text.replaceAll(HOLE, ' '),
    index: offset + at + Math.max(text.search(/\p{L}/u), 0),
    expressions: quasi.expressions.filter(
      ({ range: [start] }) => start >= offset + at && start < offset + at + text.length,
    ),
  });
  const texts = [];
  const attributes = [];
  let end = 0;
  for (const { 0: tag, index } of markup.matchAll(MARKUP)) {
    texts.push(part('', markup.slice(end, index), end));
    end = index + tag.length;
    if (!tag.startsWith('<!--'))
      for (const { 0: all, 1: name, 2: value, index: at } of tag.matchAll(ATTRIBUTE))
        attributes.push(part(name, value, index + at + all.length - value.length));
  }
  texts.push(part('', markup.slice(end), end));
  return { texts, attributes };
}

/** The template with every expression blanked out, so that places in it are places in the file. */
function withHoles(quasi, source, offset) {
  let markup = source.slice(offset, quasi.range[1] - 1);
  for (const { range } of quasi.expressions) {
    const start = source.lastIndexOf('${', range[0]) - offset;
    const end = source.indexOf('}', range[1]) + 1 - offset;
    markup = markup.slice(0, start) + HOLE.repeat(end - start) + markup.slice(end);
  }
  return markup;
}
