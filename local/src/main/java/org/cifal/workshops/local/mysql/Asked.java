package org.cifal.workshops.local.mysql;

/**
 * One request of a client to the server.
 *
 * @param connection the server's number of it
 * @param sql with all values in it, byte strings as {@code x'…'}
 */
public record Asked(long connection, String sql) {}
