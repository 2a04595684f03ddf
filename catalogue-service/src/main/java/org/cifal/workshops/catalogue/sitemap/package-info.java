/** The pages of the catalogue for search engines, each with the day it truly last changed (sitemaps.org 0.9). */
package org.cifal.workshops.catalogue.sitemap;
