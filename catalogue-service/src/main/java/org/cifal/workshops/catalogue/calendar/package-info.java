/** Workshops and their deadlines as iCalendar events (RFC 5545, RFC 7986). */
package org.cifal.workshops.catalogue.calendar;
