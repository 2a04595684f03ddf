/** Files and folders as the local platform keeps them: whole or not at all, secrets for their owner alone. */
package org.cifal.workshops.local.files;
