package dev.readback.proof.simulation;

/**
 * What a process answers.
 *
 * @param memory takes the place of what was sent with the request
 */
record Answer<T>(T body, Memory memory) {}
