/** What applicants say of themselves and answer, as it travels and as it is changed. */
package org.cifal.workshops.application.describing;
