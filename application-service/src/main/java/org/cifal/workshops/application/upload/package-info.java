/** Files that arrive in pieces: what came before a connection broke is kept, and the rest is sent after it. */
package org.cifal.workshops.application.upload;
