/** Who acts, read from a verified access token. */
package org.cifal.workshops.catalogue.security;
