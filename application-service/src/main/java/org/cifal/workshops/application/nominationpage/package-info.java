/** What an official does with the link, as pages that need no script: the mail leads here. */
package org.cifal.workshops.application.nominationpage;
