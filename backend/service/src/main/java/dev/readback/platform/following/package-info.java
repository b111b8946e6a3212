/** Changes of streams handed to those who follow them: started, watched, ended with the service. */
@NullMarked
package dev.readback.platform.following;

import org.jspecify.annotations.NullMarked;
