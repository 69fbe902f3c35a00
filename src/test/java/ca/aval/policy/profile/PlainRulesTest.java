package ca.aval.policy.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.platform.text.Language;
import ca.aval.platform.text.LocalText;
import ca.aval.policy.profile.ConsentRules.Regime;

import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Nothing of a profile is left unsaid, and what is said is well set. */
// values are put in and taken out by reflection, null where a profile may leave them out
@NullUnmarked
class PlainRulesTest {
    private static final Pattern BADLY_SET =
            Pattern.compile(
                    "[\\p{L}\\d»)] [:%»]|« \\S|\\p{L}'\\p{L}| {2}|\\.\\.|\\{|null| [.,]|^\\s|\\s$");

    private static final Pattern HOLDER = Pattern.compile("\\.approvals\\[(\\d+)]\\.holder");

    private static final ShippedProfiles SHIPPED = new ShippedProfiles();

    private final PlainRules rules = new PlainRules();

    @Test
    void everyValueOfAFullProfileIsSaid() {
        assertEquals(List.of(), unsaid(FilledProfiles.full()));
    }

    @Test
    void everyValueOfABareProfileIsSaid() {
        assertEquals(List.of(), unsaid(FilledProfiles.bare()));
    }

    @Test
    void everyValueOfTheShippedOnesIsSaid() {
        for (String code : List.of("cspne")) {
            assertEquals(List.of(), unsaid(SHIPPED.of(code)), code);
        }
    }

    @Test
    void sentencesAreWellSet() {
        for (PolicyProfile profile : profiles()) {
            for (Language language : Language.values()) {
                for (PlainSection section : rules.of(profile, language)) {
                    for (PlainRule rule : section.rules()) {
                        assertFalse(BADLY_SET.matcher(rule.text()).find(), rule::text);
                        assertFalse(BADLY_SET.matcher(rule.group()).find(), rule::group);
                        assertTrue(".?!…»:”".indexOf(last(rule.text())) >= 0, rule::text);
                    }
                }
            }
        }
    }

    @Test
    void anObjectionIsSaidAndNeverAppliedToMinors() {
        PolicyProfile full = FilledProfiles.full();
        List<PolicyProfile> optOut = new ArrayList<>();
        walk(
                full,
                "",
                UnaryOperator.identity(),
                change -> {
                    if (change.profile().consent().minors().stated() == Regime.OPT_OUT) {
                        optOut.add(change.profile());
                    }
                });
        List<PlainRule> said = section(optOut.getFirst(), "CONSENT");
        assertEquals(PlainRule.Mark.SAID_BUT_NOT_APPLIED, said.getFirst().mark());
        assertTrue(said.getFirst().gap());
        assertTrue(
                said.get(1).text().contains("n’applique cette règle à personne"),
                said.get(1).text());
        assertTrue(said.get(1).text().contains("le silence est un refus"), said.get(1).text());
    }

    @Test
    void anObjectionIsAppliedToNoAdultEither() {
        List<PlainRule> said = section(SHIPPED.of("cegep-drummondville"), "CONSENT");
        List<PlainRule> adults =
                said.stream().filter(rule -> rule.at().equals("consent.adults")).toList();
        assertEquals(PlainRule.Mark.SAID_BUT_NOT_APPLIED, adults.getFirst().mark());
        assertTrue(
                adults.getFirst().text().contains("Service des communications"),
                adults.getFirst().text());
        assertTrue(adults.get(1).text().contains("à personne"), adults.get(1).text());
        assertTrue(said.stream().noneMatch(rule -> rule.text().contains("personnes mineures.")));
    }

    @Test
    void gapsCarryTheirOwnMark() {
        List<PlainRule> gaps = section(FilledProfiles.full(), "GAPS");
        assertTrue(gaps.stream().allMatch(PlainRule::gap));
        assertEquals(
                List.of(PlainRule.Mark.NOT_SAID, PlainRule.Mark.SAID_BUT_NOT_APPLIED),
                gaps.stream().map(PlainRule::mark).toList());
    }

    @Test
    void clausesComeWithTheirLabels() {
        PolicyProfile full = FilledProfiles.full();
        PlainRule breach = section(full, "BREACHES").getFirst();
        assertEquals(full.clauses(), breach.clauses());
    }

    private List<PlainRule> section(PolicyProfile profile, String code) {
        return rules.of(profile, Language.FRENCH).stream()
                .filter(section -> section.code().equals(code))
                .findFirst()
                .orElseThrow()
                .rules();
    }

    private static List<PolicyProfile> profiles() {
        return Stream.concat(
                        Stream.of(FilledProfiles.full(), FilledProfiles.bare()),
                        SHIPPED.codes().stream().map(SHIPPED::of))
                .toList();
    }

    private static char last(String text) {
        return text.charAt(text.length() - 1);
    }

    /** The places of a profile where another value would not be noticed. */
    private List<String> unsaid(PolicyProfile profile) {
        Map<Language, List<String>> before = new EnumMap<>(Language.class);
        Map<Language, List<String>> words = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            before.put(language, said(profile, language, true));
            words.put(language, said(profile, language, false));
        }
        List<String> unsaid = new ArrayList<>();
        walk(
                profile,
                "",
                UnaryOperator.identity(),
                change -> {
                    boolean code = change.at().matches(".*\\.(code|key)");
                    if (ofNobody(profile, change.at()) || ofNothing(profile, change.at())) {
                        return;
                    }
                    if (Stream.of(Language.values())
                            .allMatch(
                                    language ->
                                            said(change.profile(), language, code)
                                                    .equals(
                                                            (code ? before : words)
                                                                    .get(language)))) {
                        unsaid.add(change.at());
                    }
                });
        return unsaid;
    }

    /** Who would hold something that the policy does not speak of is not said. */
    private static boolean ofNobody(PolicyProfile profile, String at) {
        Matcher holder = HOLDER.matcher(at);
        return holder.matches()
                && profile.approvals().get(Integer.parseInt(holder.group(1))).path()
                        == Approval.Path.NOT_STATED;
    }

    /** Whose proposal it is does not matter where nothing is proposed. */
    private static boolean ofNothing(PolicyProfile profile, String at) {
        return at.matches("\\.(pages|publishing|witness|review|useAtWork\\.access)\\.ours")
                && !profile.equals(FilledProfiles.full());
    }

    private List<String> said(PolicyProfile profile, Language language, boolean places) {
        return rules.of(profile, language).stream()
                .flatMap(section -> section.rules().stream())
                .map(
                        rule ->
                                rule.group()
                                        + rule.text()
                                        + rule.clauses()
                                        + rule.mark()
                                        + (places ? rule.at() : ""))
                .toList();
    }

    private record Change(String at, PolicyProfile profile) {}

    /** Changes one value after the other. */
    private static void walk(
            Record at, String path, UnaryOperator<Object> whole, Consumer<Change> seen) {
        RecordComponent[] components = at.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            int index = i;
            RecordComponent component = components[i];
            String place = path + "." + component.getName();
            if (place.equals(".schema")) {
                continue;
            }
            UnaryOperator<Object> put = value -> whole.apply(with(at, index, value));
            Object value = values(at)[i];
            if (value instanceof List<?> list) {
                list(component, list, place, put, seen);
            } else if (value instanceof Record record && !(value instanceof LocalText)) {
                walk(record, place, put, seen);
            } else {
                others(component, component.getType(), value)
                        .forEach(
                                other ->
                                        seen.accept(
                                                new Change(
                                                        place, (PolicyProfile) put.apply(other))));
            }
            if (value != null && FilledProfiles.mayBeNull(component)) {
                seen.accept(new Change(place, (PolicyProfile) put.apply(null)));
            }
        }
    }

    private static void list(
            RecordComponent component,
            List<?> list,
            String path,
            UnaryOperator<Object> put,
            Consumer<Change> seen) {
        List<?> filled = (List<?>) FilledProfiles.value(component, 900);
        if (list.isEmpty() && !refersToNothing(component)) {
            seen.accept(new Change(path, (PolicyProfile) put.apply(filled)));
        }
        // what is said of the second entry is said of all that follow
        for (int i = 0; i < Math.min(list.size(), 2); i++) {
            int index = i;
            String place = path + "[" + i + "]";
            UnaryOperator<Object> one =
                    value -> {
                        List<Object> changed = new ArrayList<>(list);
                        changed.set(index, value);
                        return put.apply(List.copyOf(changed));
                    };
            List<Object> without = new ArrayList<>(list);
            without.remove(index);
            seen.accept(new Change(place, (PolicyProfile) put.apply(List.copyOf(without))));
            if (list.get(i) instanceof Record record) {
                walk(record, place, one, seen);
            } else {
                others(component, FilledProfiles.entries(component), list.get(i))
                        .filter(other -> !list.contains(other))
                        .forEach(
                                other ->
                                        seen.accept(
                                                new Change(
                                                        place, (PolicyProfile) one.apply(other))));
            }
        }
    }

    /** In a profile without clauses, a mention of one says nothing; nobody mentions a clause. */
    private static boolean refersToNothing(RecordComponent component) {
        return component.getName().equals("clauses");
    }

    private static Stream<Object> others(RecordComponent component, Class<?> type, Object value) {
        if (value == null) {
            return Stream.of(FilledProfiles.value(component, 900));
        }
        if (type.isEnum()) {
            return Stream.of((Object[]) type.getEnumConstants()).filter(one -> one != value);
        }
        return switch (value) {
            case Boolean truth -> Stream.of(!truth);
            case Integer number -> Stream.of(number + 1);
            case LocalDate date -> Stream.of(date.plusDays(1));
            case LocalText text ->
                    Stream.of(
                            new LocalText(text.fr() + " autre", text.en()),
                            new LocalText(text.fr(), text.en() + " other"));
            case String word ->
                    Stream.of(
                            component.isAnnotationPresent(RefersTo.class)
                                    ? word.substring(0, 1) + "other"
                                    : component.getName().equals("jurisdiction")
                                            ? (word.equals("ontario") ? "quebec" : "ontario")
                                            : word + "x");
            default -> throw new AssertionError(component + " " + value);
        };
    }

    private static Object[] values(Record record) {
        return Stream.of(record.getClass().getRecordComponents())
                .map(
                        component -> {
                            try {
                                var accessor = component.getAccessor();
                                accessor.setAccessible(true);
                                return accessor.invoke(record);
                            } catch (ReflectiveOperationException e) {
                                throw new AssertionError(e);
                            }
                        })
                .toArray();
    }

    private static Object with(Record record, int index, Object value) {
        Object[] values = values(record);
        values[index] = value;
        return FilledProfiles.make(
                record.getClass(),
                Stream.of(record.getClass().getRecordComponents())
                        .map(RecordComponent::getType)
                        .toArray(Class<?>[]::new),
                values);
    }
}
