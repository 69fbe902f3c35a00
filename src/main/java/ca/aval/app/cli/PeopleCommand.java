package ca.aval.app.cli;

import ca.aval.app.composition.OpenRegister;
import ca.aval.people.Enrolment;
import ca.aval.people.Pupil;
import ca.aval.platform.time.SchoolYear;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.util.List;

/** Finds people by any part of what is known of them. */
@Command(name = "people", mixinStandardHelpOptions = true)
final class PeopleCommand extends RegisterCommand {
    @Option(names = "--search", required = true, paramLabel = "TEXT")
    private String text;

    @Override
    int work(OpenRegister register) throws Refusal {
        SchoolYear year = register.school().year();
        List<Pupil> found = register.listPupils().of(year).search(text);
        new LeavingList(aval(), register).requireMayLeave("pupils", found.size());
        if (json()) {
            ObjectNode json = Console.object();
            ArrayNode people = json.putArray("people");
            for (Pupil pupil : found) {
                FormsCommand.person(people.addObject(), pupil, year)
                        .put("level", pupil.enrolment(year).map(Enrolment::level).orElse(null))
                        .put("birthDate", pupil.birthDate().toString());
            }
            console().print(json);
            return Status.DONE;
        }
        for (Pupil pupil : found) {
            String number = pupil.fileNumber();
            console()
                    .line(
                            "%s\t%s\t%s\t%s"
                                    .formatted(
                                            pupil.name().sorted(),
                                            pupil.enrolment(year).map(Enrolment::group).orElse("—"),
                                            pupil.birthDate(),
                                            number == null ? "—" : number));
        }
        console().say("people.found", found.size());
        return Status.DONE;
    }
}
