package ca.aval.app.hostile;

import ca.aval.app.composition.FirstRunAnswers;
import ca.aval.app.composition.OpenRegister;
import ca.aval.app.composition.Registers;
import ca.aval.people.Pupil;
import ca.aval.people.StaffMember;
import ca.aval.people.roster.AppliedRoster;
import ca.aval.people.roster.PlannedRoster;
import ca.aval.people.roster.ReadingOptions;
import ca.aval.people.roster.RosterFile;
import ca.aval.people.roster.RosterPlan;
import ca.aval.people.roster.RosterProblem;
import ca.aval.people.roster.RosterTexts;
import ca.aval.platform.crypto.KeyCost;
import ca.aval.platform.file.LocalDisk;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.problem.ProblemTexts;
import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.time.SchoolYear;
import ca.aval.school.LogoFile;
import ca.aval.school.Province;
import ca.aval.school.School;
import ca.aval.school.SchoolCard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Hands files to a real register by the ways that a person has, and looks at what became of it:
 * either nothing and a sentence, or all that the plan promised.
 */
final class HostileRun implements AutoCloseable {
    private static final SchoolYear YEAR = new SchoolYear(2026);

    /** From here on a new register is begun, so that a run stays as quick as it began. */
    private static final int MANY = 400;

    private final Path folder;
    private final Registers registers =
            new Registers(
                    new LocalDisk(),
                    new SchoolClock(
                            Clock.fixed(Instant.parse("2026-09-02T13:00:00Z"), ZoneOffset.UTC)),
                    new KeyCost(64, 1, 1));
    private final List<String> faults = new ArrayList<>();
    private OpenRegister register;
    private int made;
    private int refused;
    private int imported;
    private int crashes;
    private int partial;
    private long heap;

    HostileRun(Path folder) {
        this.folder = folder;
        register = fresh();
    }

    /** What a file may come to. */
    private record Content(List<Pupil> pupils, List<StaffMember> staff, School school, long acts) {}

    /** Puts the file on the disk and sends it where lists and where logos are expected. */
    void send(HostileFile file) throws IOException {
        Path at = Files.write(folder.resolve(file.name()), file.bytes());
        send(file, at);
        Files.delete(at);
    }

    private void send(HostileFile file, Path at) {
        int before = faults.size();
        heap = Math.max(heap, Runtime.getRuntime().totalMemory());
        boolean list = tried(file, () -> importList(at));
        boolean logo = tried(file, () -> chooseLogo(at));
        if (faults.size() == before) {
            if (list || logo) {
                imported++;
            } else {
                refused++;
            }
        }
        if (content().pupils().size() > MANY) {
            register.close();
            register = fresh();
        }
    }

    private interface Way {
        /** Whether something was taken in. */
        boolean go();
    }

    private boolean tried(HostileFile file, Way way) {
        Content before = content();
        try {
            boolean taken = way.go();
            if (!taken && !content().equals(before)) {
                partial++;
                faults.add("partial: " + file);
            }
            return taken;
        } catch (Problem problem) {
            told(new ProblemTexts().sentence(Language.FRENCH, problem));
            if (!content().equals(before)) {
                partial++;
                faults.add("partial: " + file);
            }
        } catch (Broken broken) {
            partial++;
            faults.add("partial: " + file + ": " + broken.getMessage());
        } catch (RuntimeException | Error e) {
            crashes++;
            faults.add("crash: " + file + ": " + trace(e));
            if (!content().equals(before)) {
                partial++;
                faults.add("partial: " + file);
            }
        }
        return false;
    }

    private static String trace(Throwable failure) {
        StringBuilder trace = new StringBuilder(failure.toString());
        for (int i = 0; i < Math.min(12, failure.getStackTrace().length); i++) {
            trace.append("\n    ").append(failure.getStackTrace()[i]);
        }
        return trace.toString();
    }

    private boolean importList(Path file) {
        Content before = content();
        return switch (plan(file)) {
            case PlannedRoster.Refused(var reason) -> {
                told(new RosterTexts().sentence(Language.FRENCH, reason));
                told(new RosterTexts().sentence(Language.ENGLISH, reason));
                yield false;
            }
            case PlannedRoster.Ready ready -> apply(ready.plan(), before, file);
        };
    }

    private PlannedRoster plan(Path file) {
        return register.roster()
                .plan()
                .plan(List.of(RosterFile.of(file)), ReadingOptions.FIND_OUT, YEAR);
    }

    private boolean apply(RosterPlan plan, Content before, Path file) {
        for (RosterProblem problem : plan.problems()) {
            told(new RosterTexts().sentence(Language.FRENCH, problem));
        }
        if (register.roster().apply().apply(plan) instanceof AppliedRoster.Stale) {
            throw new Broken("stale");
        }
        Content after = content();
        int pupils = after.pupils().size() - before.pupils().size();
        int staff = after.staff().size() - before.staff().size();
        if (pupils != plan.newcomers().size() || staff != plan.staff().newcomers().size()) {
            throw new Broken("not everybody arrived");
        }
        if (plan(file) instanceof PlannedRoster.Ready again
                && (!again.plan().newcomers().isEmpty()
                        || !again.plan().staff().newcomers().isEmpty())) {
            throw new Broken("the same list brings somebody again");
        }
        return plan.changesSomething();
    }

    private boolean chooseLogo(Path file) {
        return switch (LogoFile.read(file)) {
            case LogoFile.Found.Refused(var reason) -> false;
            case LogoFile.Found.Picture(var bytes) -> {
                School school = register.school();
                School changed =
                        register.changeSchool()
                                .change(
                                        school,
                                        new SchoolCard(
                                                school.organization(),
                                                school.name(),
                                                school.language(),
                                                school.address(),
                                                school.phone(),
                                                school.email(),
                                                school.website(),
                                                school.officer(),
                                                bytes,
                                                school.accounts()));
                if (changed.logo() == null) {
                    throw new Broken("no logo");
                }
                yield true;
            }
        };
    }

    private static void told(String sentence) {
        if (sentence.isBlank() || sentence.length() > 2_000) {
            throw new AssertionError("no sentence: " + sentence.length());
        }
    }

    private Content content() {
        return register.work()
                .read(
                        () ->
                                new Content(
                                        register.people().everyone(),
                                        register.staff().everyone(),
                                        register.schools().current(),
                                        register.acts()));
    }

    private OpenRegister fresh() {
        return registers.create(
                folder.resolve("register" + made++),
                new FirstRunAnswers(
                        "odile",
                        "Odile Vachon",
                        "quatre velos sous la pluie".toCharArray(),
                        "Centre",
                        "École",
                        Province.QC,
                        YEAR,
                        Language.FRENCH,
                        FirstRunAnswers.Letterhead.EMPTY));
    }

    List<String> faults() {
        return faults;
    }

    int refused() {
        return refused;
    }

    int imported() {
        return imported;
    }

    /** The line that a long run ends with. */
    String summary() {
        return "files "
                + (refused + imported + crashes + partial)
                + ", refused "
                + refused
                + ", imported "
                + imported
                + ", crashes "
                + crashes
                + ", partial "
                + partial
                + ", largest heap "
                + (heap >> 20)
                + " MB";
    }

    @Override
    public void close() {
        register.close();
    }

    /** A promise that the register did not keep. */
    private static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1;

        Broken(String said) {
            super(said);
        }
    }
}
