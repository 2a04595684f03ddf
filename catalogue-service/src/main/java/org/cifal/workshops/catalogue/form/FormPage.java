package org.cifal.workshops.catalogue.form;

import java.util.List;
import org.cifal.workshops.catalogue.content.Texts;

/** Questions that are asked together, in their order. */
public record FormPage(String code, Texts title, Texts help, List<FormQuestion> questions) {}
