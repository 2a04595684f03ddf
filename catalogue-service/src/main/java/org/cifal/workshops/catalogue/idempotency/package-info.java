/** The same request has its effect once and gets the same answer every time (draft-ietf-httpapi-idempotency-key-header). */
package org.cifal.workshops.catalogue.idempotency;
