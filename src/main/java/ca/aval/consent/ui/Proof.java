package ca.aval.consent.ui;

import java.util.UUID;

/** The paper that was kept of one entry of one pupil. */
public record Proof(UUID pupil, UUID entry) {}
