/** The page of one workshop for people: what sitemaps name and what links of partners lead to. */
package org.cifal.workshops.catalogue.detail;
