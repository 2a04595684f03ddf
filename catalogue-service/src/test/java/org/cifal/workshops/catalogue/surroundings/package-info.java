/** What stands around the service in a test: a real database, a real issuer of tokens, a clock that can be set. */
package org.cifal.workshops.catalogue.surroundings;
