package ca.aval.notice;

/** The mark in the corner of a letter. */
public enum Confidentiality {
    CONFIDENTIAL,
    PERSONAL_AND_CONFIDENTIAL
}
