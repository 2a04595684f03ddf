package org.cifal.workshops.catalogue.call;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * A deadline that is told and does not count: one that was replaced, contradicts another, or ends an earlier round.
 *
 * @param by who says so, or where
 */
public record StatedDeadline(String stated, LocalDate date, LocalTime time, ZoneId timeZone, String by) {}
