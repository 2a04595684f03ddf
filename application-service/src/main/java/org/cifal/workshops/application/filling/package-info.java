/** The form of a call as those see it who fill it in, and what is asked of them after selection. */
package org.cifal.workshops.application.filling;
