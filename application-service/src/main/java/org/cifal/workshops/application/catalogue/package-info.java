/** How calls cross over: the catalogue's feed is followed, and its record asked for before a refusal. */
package org.cifal.workshops.application.catalogue;
