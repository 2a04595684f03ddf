/** Bundles the hand-written contract fragments into one OpenAPI document per service, and says what their formats mean. */
package org.cifal.workshops.api;
