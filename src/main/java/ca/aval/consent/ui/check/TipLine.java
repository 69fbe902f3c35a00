package ca.aval.consent.ui.check;

import ca.aval.kit.Icon;

/** Something to do before publishing. */
record TipLine(Icon icon, String sentence) {}
