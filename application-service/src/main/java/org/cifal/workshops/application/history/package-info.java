/** Who did what, when, from which value to which: every change has an author (rule 10). */
package org.cifal.workshops.application.history;
