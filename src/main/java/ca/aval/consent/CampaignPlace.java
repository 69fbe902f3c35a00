package ca.aval.consent;

import ca.aval.platform.place.Destination;

/** Where one begins the year's asking and prints its forms. */
public record CampaignPlace() implements Destination {}
