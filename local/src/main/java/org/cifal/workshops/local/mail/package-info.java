/** A mail server for one machine that delivers to one mailbox, where every mail can be read. */
package org.cifal.workshops.local.mail;
