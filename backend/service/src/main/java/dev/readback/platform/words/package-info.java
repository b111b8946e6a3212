/** What is said to people, in the language that they read. */
@NullMarked
package dev.readback.platform.words;

import org.jspecify.annotations.NullMarked;
