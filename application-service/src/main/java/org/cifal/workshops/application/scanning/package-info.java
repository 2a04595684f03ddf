/** Documents are looked through for harmful content after they were acknowledged; a scanner that is away delays officers only. */
package org.cifal.workshops.application.scanning;
