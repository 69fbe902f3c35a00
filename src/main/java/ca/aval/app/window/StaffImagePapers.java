package ca.aval.app.window;

import ca.aval.app.composition.OpenRegister;
import ca.aval.consent.staff.StaffConsentActs;
import ca.aval.consent.staff.StaffPrinting;
import ca.aval.kit.Words;
import ca.aval.people.StaffMember;
import ca.aval.people.StaffPlace;
import ca.aval.people.ui.page.RecordDesk;
import ca.aval.people.ui.page.StaffCards;
import ca.aval.platform.document.OpenedPapers;
import ca.aval.platform.document.Progress;
import ca.aval.platform.time.SchoolYear;
import ca.aval.security.Permission;

import java.util.Set;

/** Puts the card “Image and voice” together, and shows the form that it prints. */
final class StaffImagePapers {
    private final OpenWindow window;
    private final OpenRegister register;
    private final StaffConsentActs acts;
    private final Words words;

    StaffImagePapers(OpenWindow window) {
        this.window = window;
        register = window.register();
        acts = register.answers().staff().acts();
        words = Words.of(StaffImageCard.class, "staff-image", window.settings().language());
    }

    StaffCards card() {
        return new StaffImageCard(
                acts,
                register.guard().may(Permission.RECORD_CONSENTS),
                register.clock(),
                words,
                this::print);
    }

    private void print(StaffMember member, RecordDesk<StaffMember> desk) {
        window.work()
                .run(
                        words.say("image.print.work"),
                        () -> printed(member),
                        outcome -> {
                            if (outcome instanceof StaffPrinting.Printed) {
                                desk.go(new StaffPlace(member.id()));
                            } else {
                                window.dialogs()
                                        .tell(
                                                words.say("image.print"),
                                                words.say("image.not-printed"));
                            }
                        });
    }

    private StaffPrinting printed(StaffMember member) {
        StaffPrinting outcome =
                acts.print()
                        .print(
                                SchoolYear.of(register.clock().today()),
                                Set.of(member.id()),
                                register.school().language(),
                                Progress.NONE);
        if (outcome instanceof StaffPrinting.Printed printed) {
            OpenedPapers.ofThisComputer().open(printed.pdf(), words.say("image.file"));
        }
        return outcome;
    }
}
