package ca.aval.people.ui;

import ca.aval.people.PupilId;

/**
 * One pupil in the list of the year; what is unknown is empty.
 *
 * @param name as lists sort; a namesake's birth date and number stand beside it
 * @param birthDate as 2016-12-22
 * @param guardians the adults, in the order of the class list
 * @param gone whether the pupil left during the year
 */
public record PupilLine(
        PupilId id,
        String name,
        String group,
        String level,
        String birthDate,
        String fileNumber,
        String guardians,
        boolean gone) {}
