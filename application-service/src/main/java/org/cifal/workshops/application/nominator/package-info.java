/** What the official does with the link: proves the address it was sent to, reads what is asked, hands in the letter. */
package org.cifal.workshops.application.nominator;
