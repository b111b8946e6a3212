const PLAIN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const ACCENTED = 'ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽåƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž';
/** So many that a text becomes some 40 % longer, as it may in other languages. */
const TWICE = /[aeiout]/i;

/**
 * A text as it looks in the pseudo-locale: no letter without an accent, and some letters twice, so
 * that what is not translated, or has no room for a longer language, is seen by who knows English
 * alone.
 *
 * @param {string} text
 */
export function pseudo(text) {
  return [...text].map(pseudoLetter).join('');
}

/** @param {string} letter */
function pseudoLetter(letter) {
  const place = PLAIN.indexOf(letter);
  const accented = place < 0 ? letter : [...ACCENTED][place];
  return TWICE.test(letter) ? `${accented}${accented}` : accented;
}
