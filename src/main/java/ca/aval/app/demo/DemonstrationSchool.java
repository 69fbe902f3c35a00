package ca.aval.app.demo;

import ca.aval.app.composition.FirstRunAnswers;
import ca.aval.app.composition.OpenRegister;
import ca.aval.app.composition.Registers;
import ca.aval.people.PersonName;
import ca.aval.people.Pupil;
import ca.aval.people.StaffMember;
import ca.aval.platform.data.Act;
import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.time.SchoolYear;
import ca.aval.school.OfficialAccount;
import ca.aval.school.PostalAddress;
import ca.aval.school.PrivacyOfficer;
import ca.aval.school.Province;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;

/** Makes a register for the demonstration school; nobody in it exists. */
public final class DemonstrationSchool {
    private static final String USER = "direction";
    private static final PersonName DIRECTOR = new PersonName("Arsenault", "Mireille");
    private static final String SYMBOLS = "23456789abcdefghjkmnpqrstvwxyz";

    private final Registers registers;
    private final SchoolClock clock;

    public DemonstrationSchool(Registers registers, SchoolClock clock) {
        this.registers = registers;
        this.clock = clock;
    }

    /**
     * The new register, still open.
     *
     * @param password random, to be shown once
     */
    public record Made(OpenRegister register, String password, int pupils) {}

    /**
     * Makes the register in a folder that is empty or not there.
     *
     * @param years how many school years its pupils have been there, this one included
     */
    public Made make(Path folder, int years) {
        String password = password();
        SchoolYear year = SchoolYear.of(clock.today());
        OpenRegister register = registers.create(folder, answers(year, password));
        try {
            List<Pupil> pupils =
                    new MadeUpCircumstances(clock.today()).of(new MadeUpPupils(year, years).all());
            List<StaffMember> staff = new MadeUpStaff(year, clock.today(), DIRECTOR).all();
            register.work()
                    .run(
                            Act.of("DEMONSTRATION", "pupils " + pupils.size()),
                            () -> {
                                register.people().add(pupils);
                                register.staff().add(staff);
                                return pupils;
                            });
            return new Made(register, password, pupils.size());
        } catch (RuntimeException | Error e) {
            register.close();
            throw e;
        }
    }

    private static FirstRunAnswers answers(SchoolYear year, String password) {
        return new FirstRunAnswers(
                USER,
                DIRECTOR.full(),
                password.toCharArray(),
                "Centre de services scolaire des Deux-Rivages",
                "École des Grands-Pins",
                Province.QC,
                year,
                Language.FRENCH,
                new FirstRunAnswers.Letterhead(
                        new PostalAddress(
                                "1200, rue des Mélèzes", "Rivière-Blanche", "QC", "G0X 9Z9"),
                        "418 555-0142",
                        "secretariat@grandspins.example",
                        "grandspins.example",
                        new PrivacyOfficer(
                                "Dominique Lavoie",
                                "Responsable de la protection des renseignements personnels",
                                "Person in charge of the protection of personal information",
                                "vie-privee@cssdeuxrivages.example",
                                "418 555-0190",
                                null),
                        PineLogo.png(),
                        List.of(
                                new OfficialAccount("FACEBOOK", 1, "facebook.com/EcoleGrandsPins"),
                                new OfficialAccount("INSTAGRAM", 1, "@ecole.grandspins"))));
    }

    private static String password() {
        SecureRandom random = new SecureRandom();
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            password.append(i % 4 == 0 && i > 0 ? "-" : "")
                    .append(SYMBOLS.charAt(random.nextInt(SYMBOLS.length())));
        }
        return password.toString();
    }
}
