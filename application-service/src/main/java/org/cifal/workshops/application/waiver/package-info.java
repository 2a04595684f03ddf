/** Admitting one who is late: on request, by officers of every organiser the call names, before decisions are released. */
package org.cifal.workshops.application.waiver;
