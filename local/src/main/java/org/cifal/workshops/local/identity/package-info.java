/** An OpenID provider for one machine: standard discovery, keys and token endpoint, with a few known clients. */
package org.cifal.workshops.local.identity;
