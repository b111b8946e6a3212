/** What is under test: replicas of the packaged service, storage, identities. */
@NullMarked
package dev.readback.proof.blackbox.installation;

import org.jspecify.annotations.NullMarked;
