package org.cifal.workshops.catalogue.form;

import java.util.List;

/**
 * What a call asks of its applicants.
 *
 * @param version named by the editor; new with every change of the questions
 */
public record FormDefinition(String version, List<FormPage> pages) {}
