package ca.aval.school;

/** The province whose law applies to the school. */
public enum Province {
    QC,
    ON
}
