/** Who is calling: applicants by their session, everybody else by an access token. */
package org.cifal.workshops.application.security;
