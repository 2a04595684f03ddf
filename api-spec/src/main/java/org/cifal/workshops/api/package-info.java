/** Bundles the hand-written contract fragments into one OpenAPI document per service. */
package org.cifal.workshops.api;
