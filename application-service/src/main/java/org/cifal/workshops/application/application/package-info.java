/** An application to one workshop: its life from draft to certificate, and the dossier it is measured by. */
package org.cifal.workshops.application.application;
