/** The OpenID provider and the mailbox on one HTTP port, with pages for people and JSON for programs. */
package org.cifal.workshops.local.companion;
