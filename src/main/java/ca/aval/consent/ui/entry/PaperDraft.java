package ca.aval.consent.ui.entry;

import ca.aval.consent.answer.FormToAnswer;
import ca.aval.kit.Reply;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Writes papers that are not kept yet as the words of a draft, and reads them again. */
final class PaperDraft {
    private static final String LIST = ",";

    /** What is typed in the paper at hand and in those that could not be kept. */
    Map<String, String> of(PaperViewModel paper, List<Typed> unkept) {
        Map<String, String> all = new HashMap<>(of(paper));
        for (int i = 0; i < unkept.size(); i++) {
            all.putAll(of(i + 1, unkept.get(i)));
        }
        return all;
    }

    /** Puts the words of the draft in the paper at hand again. */
    void fill(PaperViewModel paper, Map<String, String> draft, FormBook book) {
        Optional<Typed> typed = typed(draft, "", book);
        if (typed.isPresent()) {
            paper.fill(typed.get());
            return;
        }
        paper.code().set(draft.getOrDefault("code", ""));
        List<Reply> replies = replies(draft.getOrDefault("replies", ""));
        if (replies.size() == paper.replies().size()) {
            paper.replies().setAll(replies);
        }
    }

    /** Nothing when nothing is typed. */
    private Map<String, String> of(PaperViewModel paper) {
        Map<String, String> all = new HashMap<>();
        if (!paper.isEmpty()) {
            all.put("code", paper.code().get());
            all.put("replies", replies(paper.replies()));
            Signer signer = paper.signer().get();
            all.put("who", signer == null ? "" : who(signer));
            all.put("other", paper.otherName().get());
            LocalDate day = paper.day().get();
            all.put("day", day == null || paper.undated().get() ? "" : day.toString());
            all.put("way", paper.way().get().name());
            all.put("instead", ids(paper.instead().get()));
        }
        return all;
    }

    /** The same of a paper that could not be kept, under its number. */
    private static Map<String, String> of(int number, Typed typed) {
        LocalDate day = typed.signedOn();
        return Map.of(
                number + ".code", typed.form().code(),
                number + ".replies", replies(typed.replies()),
                number + ".who", who(typed.signer()),
                number + ".other", typed.otherName(),
                number + ".day", day == null ? "" : day.toString(),
                number + ".way", typed.way().name(),
                number + ".instead", ids(typed.instead()));
    }

    /** Whether the draft has papers that were not kept. */
    boolean holds(Map<String, String> draft) {
        return draft.containsKey("1.code");
    }

    /** Whether the draft has a paper that was not typed to its end. */
    boolean isBegun(Map<String, String> draft) {
        return draft.containsKey("code");
    }

    /** The papers of the draft that were not kept, oldest first. */
    List<Typed> held(Map<String, String> draft, FormBook book) {
        List<Typed> all = new ArrayList<>();
        for (int i = 1; draft.containsKey(i + ".code"); i++) {
            typed(draft, i + ".", book).ifPresent(all::add);
        }
        return all;
    }

    private Optional<Typed> typed(Map<String, String> draft, String at, FormBook book) {
        return book.byCode(draft.getOrDefault(at + "code", "")).map(form -> typed(draft, at, form));
    }

    private Typed typed(Map<String, String> draft, String at, FormToAnswer form) {
        String day = draft.getOrDefault(at + "day", "");
        @Nullable LocalDate signed = day.isEmpty() ? null : LocalDate.parse(day);
        String who = draft.getOrDefault(at + "who", "");
        return new Typed(
                form,
                replies(draft.getOrDefault(at + "replies", "")),
                new Signer(list(who.replace("*", "")), who.equals("*"), "", ""),
                draft.getOrDefault(at + "other", ""),
                signed,
                Way.valueOf(draft.getOrDefault(at + "way", Way.FORM.name())),
                null,
                list(draft.getOrDefault(at + "instead", "")).stream()
                        .map(UUID::fromString)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static List<Reply> replies(String written) {
        return list(written).stream().map(Reply::valueOf).toList();
    }

    private static String replies(List<Reply> replies) {
        return replies.stream().map(Reply::name).collect(Collectors.joining(LIST));
    }

    private static String who(Signer signer) {
        return signer.other() ? "*" : String.join(LIST, signer.who());
    }

    private static String ids(Set<UUID> ids) {
        return ids.stream().map(UUID::toString).sorted().collect(Collectors.joining(LIST));
    }

    private static List<String> list(String written) {
        return written.isEmpty() ? List.of() : Arrays.asList(written.split(LIST, -1));
    }
}
