package ca.aval.app.demo;

import ca.aval.people.EmployeeCategory;
import ca.aval.people.Engagement;
import ca.aval.people.EngagementType;
import ca.aval.people.Period;
import ca.aval.people.PersonName;
import ca.aval.people.StaffFunction;
import ca.aval.people.StaffId;
import ca.aval.people.StaffLeave;
import ca.aval.people.StaffMember;
import ca.aval.platform.time.SchoolYear;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** The staff of the demonstration school and the others whom its policy covers. */
final class MadeUpStaff {
    private static final int STEP_OF_NUMBERS = 13;
    private static final String AWAY = "302";

    private final SchoolYear year;
    private final LocalDate today;
    private final Random random = new Random(20260904);
    private final MadeUpNames names = new MadeUpNames();
    private final Set<PersonName> taken = new HashSet<>();
    private final List<StaffMember> all = new ArrayList<>();
    private final PersonName director;
    private int number = 10400;

    /**
     * @param director the person whose account the demonstration opens with
     */
    MadeUpStaff(SchoolYear year, LocalDate today, PersonName director) {
        this.year = year;
        this.today = today;
        this.director = director;
        taken.add(director);
    }

    List<StaffMember> all() {
        add(director, EmployeeCategory.MANAGER, "Direction", null, forYears(6));
        employed(EmployeeCategory.MANAGER, "Direction adjointe", null);
        employed(EmployeeCategory.SUPPORT, "Secrétariat", null);
        employed(EmployeeCategory.SUPPORT, "Secrétariat", null);
        for (String group : MadeUpPupils.groups()) {
            employed(EmployeeCategory.TEACHER, "Titulaire", group);
        }
        for (String subject : List.of("Éducation physique", "Anglais", "Musique", "Sciences")) {
            employed(EmployeeCategory.TEACHER, "Spécialiste", subject);
        }
        for (String title : List.of("Orthopédagogie", "Psychoéducation", "Orthophonie")) {
            employed(EmployeeCategory.PROFESSIONAL, title, null);
        }
        for (String cycle : List.of("1er cycle", "2e cycle", "3e cycle")) {
            employed(EmployeeCategory.SUPPORT, "Éducation spécialisée", cycle);
        }
        employed(EmployeeCategory.SUPPORT, "Service de garde", null);
        employed(EmployeeCategory.SUPPORT, "Conciergerie", null);
        passing();
        onLeave();
        return List.copyOf(all);
    }

    private void passing() {
        LocalDate end = year.lastDay().minusDays(6);
        engaged(EmployeeCategory.TEACHER, EngagementType.SUBSTITUTE, AWAY, -20, 100);
        engaged(EmployeeCategory.TEACHER, EngagementType.SUBSTITUTE, "102", -3, 11);
        engaged(EmployeeCategory.TEACHER, EngagementType.SUBSTITUTE, "731", -1, 2);
        engaged(EmployeeCategory.TEACHER, EngagementType.SUBSTITUTE, "Musique", 12, 26);
        engaged(EmployeeCategory.TEACHER, EngagementType.STUDENT_TEACHER, "501", -5, 75);
        engaged(EmployeeCategory.SUPPORT, EngagementType.SUBSTITUTE, "Service de garde", -90, -6);
        outside(EngagementType.VOLUNTEER, "Bibliothèque", Period.days(today.minusDays(8), end));
        outside(EngagementType.CONTRACTOR, "Photographie", Period.days(today, today.plusDays(30)));
        outside(EngagementType.COUNCIL_MEMBER, "Présidence", forYears(1));
        outside(EngagementType.COUNCIL_MEMBER, "Représentation des parents", forYears(0));
    }

    /** The teacher whom the first substitute replaces. */
    private void onLeave() {
        all.replaceAll(
                member -> {
                    boolean replaced =
                            member.functions().stream()
                                    .anyMatch(f -> "Titulaire".equals(f.title()) && isAway(f));
                    return replaced
                            ? member.withLeaves(
                                    List.of(
                                            new StaffLeave(
                                                    MadeUpIds.next(random),
                                                    Period.days(
                                                            today.minusDays(20),
                                                            today.plusDays(100)))))
                            : member;
                });
    }

    private static boolean isAway(StaffFunction function) {
        return AWAY.equals(function.about());
    }

    private void employed(EmployeeCategory category, String title, @Nullable String about) {
        add(name(), category, title, about, forYears(random.nextInt(12)));
    }

    private void engaged(
            EmployeeCategory category, EngagementType type, String about, int first, int last) {
        String title = type == EngagementType.SUBSTITUTE ? "Suppléance" : "Stage";
        Period days = Period.days(today.plusDays(first), today.plusDays(last));
        add(name(), category, title, about, new Engagement(MadeUpIds.next(random), type, days));
    }

    private void outside(EngagementType type, String title, Engagement like) {
        outside(type, title, like.period());
    }

    private void outside(EngagementType type, String title, Period days) {
        PersonName name = name();
        StaffFunction does = new StaffFunction(MadeUpIds.next(random), title, null, days);
        Engagement bound = new Engagement(MadeUpIds.next(random), type, days);
        all.add(member(null, name, EmployeeCategory.OUTSIDE, does, bound));
    }

    private Engagement forYears(int years) {
        LocalDate since = LocalDate.of(year.firstYear() - years, Month.AUGUST, 24);
        return new Engagement(MadeUpIds.next(random), EngagementType.EMPLOYEE, Period.since(since));
    }

    private void add(
            PersonName name,
            EmployeeCategory category,
            String title,
            @Nullable String about,
            Engagement engagement) {
        number += STEP_OF_NUMBERS;
        StaffFunction function =
                new StaffFunction(MadeUpIds.next(random), title, about, engagement.period());
        all.add(member(String.valueOf(number), name, category, function, engagement));
    }

    private StaffMember member(
            @Nullable String employeeNumber,
            PersonName name,
            EmployeeCategory category,
            StaffFunction function,
            Engagement engagement) {
        return new StaffMember(
                new StaffId(MadeUpIds.next(random)),
                0,
                employeeNumber,
                name,
                null,
                names.email(name, random),
                category,
                List.of(function),
                List.of(engagement),
                List.of(),
                Set.of());
    }

    private PersonName name() {
        PersonName name = names.grownUp(random);
        while (!taken.add(name)) {
            name = names.grownUp(random);
        }
        return name;
    }
}
