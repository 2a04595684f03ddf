/** Answers measured by the form of their call: what is asked, what is missing, what is no good answer. */
package org.cifal.workshops.application.answering;
