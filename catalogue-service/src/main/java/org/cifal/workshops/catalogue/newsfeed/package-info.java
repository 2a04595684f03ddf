/** What was published and what changed, newest first, as Atom (RFC 4287) and JSON Feed 1.1. */
package org.cifal.workshops.catalogue.newsfeed;
