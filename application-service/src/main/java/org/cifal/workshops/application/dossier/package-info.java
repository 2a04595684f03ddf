/** The documents of an application measured against what its call requires. */
package org.cifal.workshops.application.dossier;
