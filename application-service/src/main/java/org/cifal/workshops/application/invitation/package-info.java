/** Who may apply where a call is by invitation: an address, and a code that only its mailbox has seen. */
package org.cifal.workshops.application.invitation;
