/** What all syndicated formats share: what was asked for, where things stand, the few words of our own. */
package org.cifal.workshops.catalogue.syndication;
