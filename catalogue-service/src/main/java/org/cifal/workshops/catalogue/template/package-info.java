/** Templates of required documents: uploaded by editors in versions that stay, downloaded by anyone. */
package org.cifal.workshops.catalogue.template;
