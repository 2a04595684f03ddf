/** The files of a dossier: taken in as a stream, checked, kept safe before they are acknowledged. */
package org.cifal.workshops.application.document;
