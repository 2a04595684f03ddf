/** What a file may be: named honestly, of the kind it says, and harmless to whoever opens it. */
package org.cifal.workshops.application.content;
