package org.cifal.workshops.application.invitation;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Invites everyone on the list; whoever is invited already gets a new code. */
record InviteAddresses(@NotNull @Size(min = 1, max = 200) List<@NotNull @Email @Size(max = 254) String> addresses) {}
