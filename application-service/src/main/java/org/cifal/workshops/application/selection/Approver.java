package org.cifal.workshops.application.selection;

/** An officer, acting for their organisation; both stand in the access token. */
public record Approver(String subject, String organisation) {}
