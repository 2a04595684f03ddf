/** A code by e-mail instead of an account: asked for, mailed, and exchanged for a session. */
package org.cifal.workshops.application.signin;
