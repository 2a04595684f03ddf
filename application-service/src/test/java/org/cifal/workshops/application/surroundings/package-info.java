/** What stands around the service in a test: a real database, issuer and mail server, a catalogue, a clock that can be set. */
package org.cifal.workshops.application.surroundings;
