/** The one vocabulary of refusals: every 4xx and 5xx leaves as a problem document of RFC 9457. */
package org.cifal.workshops.application.problem;
